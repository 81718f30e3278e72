import * as v from 'valibot';

/** What a key of a keypad, a switch or a headset can be for. */
export const KEY_USES = [
  'up',
  'down',
  'left',
  'right',
  'select',
  'help',
  'switchOne',
  'switchTwo',
  'headsetIn',
  'headsetOut',
] as const;
export type KeyUse = (typeof KEY_USES)[number];

/** Names of keys as `KeyboardEvent.key` gives them, by what they are for. */
export type KeyMap = Readonly<Record<KeyUse, readonly string[]>>;

/**
 * Most tactile keypads send arrows and Enter out of the box, most switch boxes Space and Enter. Help and the headset's socket
 * have no common key: function keys, which nothing else here listens to.
 */
const USUAL: KeyMap = {
  up: ['ArrowUp'],
  down: ['ArrowDown'],
  left: ['ArrowLeft'],
  right: ['ArrowRight'],
  select: ['Enter'],
  help: ['F1'],
  switchOne: [' '],
  switchTwo: ['Enter'],
  headsetIn: ['F15'],
  headsetOut: ['F16'],
};

/** Keys that a keypad may send: no letters, so that nothing can be typed, and none that the system or staff screens use. */
const NAMED =
  /^( |Enter|Tab|Arrow(Up|Down|Left|Right)|Home|End|PageUp|PageDown|Insert|Delete|F([1-9]|1[0-9]|2[0-4]))$/;

const key = v.pipe(
  v.string('a key must be its name in quotes. Write it like "ArrowUp" or "F13".'),
  v.regex(
    NAMED,
    'a key must be an arrow, "Enter", " " (space), "Tab", "Home", "End", "PageUp", "PageDown", "Insert", "Delete" or "F1" to "F24". Set the keypad to send one of these.',
  ),
);

const list = (use: KeyUse) =>
  v.optional(
    v.pipe(
      v.array(key, `keys.${use} must be a list. Write it like ["${USUAL[use][0]}"].`),
      v.maxLength(4, `keys.${use} names more than 4 keys. Take some out.`),
      v.readonly(),
    ),
    USUAL[use],
  );

/** Which key does what; a key that moves and a key that chooses must not be the same. */
export const keys = v.pipe(
  v.strictObject(
    {
      up: list('up'),
      down: list('down'),
      left: list('left'),
      right: list('right'),
      select: list('select'),
      help: list('help'),
      switchOne: list('switchOne'),
      switchTwo: list('switchTwo'),
      headsetIn: list('headsetIn'),
      headsetOut: list('headsetOut'),
    },
    'keys must be a group of settings. Write it as "keys": { "help": ["F1"] }.',
  ),
  v.check(
    ({ up, down, left, right, select, help, headsetIn, headsetOut }) =>
      isDisjoint([up, down, left, right, select, help, headsetIn, headsetOut]),
    'keys gives one key two uses. Take it out of one of them.',
  ),
  v.check(
    ({ switchOne, switchTwo }) => isDisjoint([switchOne, switchTwo]),
    'keys gives both switches the same key. Give each switch a key of its own.',
  ),
);

const isDisjoint = (lists: readonly (readonly string[])[]): boolean => {
  const all = lists.flat();
  return new Set(all).size === all.length;
};
