/**
 * Reads the screen as it stands, in its own order: what a patient would hear from somebody who reads it to them. Hidden drawings are
 * passed over, pictures are described, buttons are called buttons. It must never know a particular screen.
 */

/** A piece of what is said, and where it stands on the glass. */
export interface Said {
  readonly language: string;
  readonly text: string;
  /** What is marked while it is said; null: nothing on the glass says it. */
  readonly place: Text | Element | null;
}

/** The words that stand on no screen: what kind of thing is being read, and in which state it is. */
export interface KindWords {
  readonly button: string;
  readonly picture: string;
  readonly chosen: string;
  readonly notChosen: string;
  readonly notYet: string;
  /** Said instead of an answer that others must not hear. */
  readonly silent: string;
}

export interface Reading {
  readonly kinds: (language: string) => KindWords;
  /** Whether the patient's own answers may be said. */
  readonly saysAnswers: boolean;
}

const isShown = (element: Element): boolean =>
  element.getAttribute('aria-hidden') !== 'true' && element.checkVisibility({ visibilityProperty: true });

const languageOf = (element: Element): string =>
  element.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;

/** Whether this is where the patient answers: what is chosen here is the patient's own. */
const answersHere = (element: Element): boolean => element.closest('[data-answers]') !== null;

/** All of a part of the screen, one after the other. */
export function saidOf(root: Element, reading: Reading): readonly Said[] {
  if (!isShown(root)) return [];
  const language = languageOf(root);
  if (root.matches('button')) return saidOfButton(root, reading);
  if (root.getAttribute('role') === 'img') {
    const text = root.getAttribute('aria-label') ?? '';
    const kind = { language, text: reading.kinds(language).picture, place: root };
    return text ? [kind, { language, text, place: root }] : [];
  }
  if (root.hasAttribute('data-answer') && !reading.saysAnswers && root.textContent?.trim())
    return root.getAttribute('data-answer') === 'unsaid'
      ? []
      : [{ language, text: reading.kinds(language).silent, place: root }];
  return [...root.childNodes].flatMap((node) => saidOfNode(node, language, reading));
}

function saidOfNode(node: Node, language: string, reading: Reading): readonly Said[] {
  if (node instanceof Element) return saidOf(node, reading);
  if (!(node instanceof Text)) return [];
  const text = node.data.trim();
  return text && text !== ':' ? [{ language, text, place: node }] : [];
}

/** "Button: Next." "Button: Diabetes. Chosen." */
export function saidOfButton(button: Element, reading: Reading): readonly Said[] {
  const language = languageOf(button);
  const kinds = reading.kinds(language);
  const label = button.getAttribute('aria-label');
  const name = label
    ? [{ language, text: label, place: button }]
    : [...button.childNodes].flatMap((node) => saidOfNode(node, language, reading));
  const more = button.getAttribute('data-said');
  return [
    { language, text: kinds.button, place: button },
    ...name,
    ...saidOfState(button, reading),
    ...(more ? [{ language, text: more, place: button }] : []),
  ];
}

/** In which state a button is: chosen or not, pressable or not yet. */
export function saidOfState(button: Element, reading: Reading): readonly Said[] {
  const language = languageOf(button);
  const { chosen, notChosen, notYet } = reading.kinds(language);
  const pressed = button.getAttribute('aria-pressed');
  const say = (text: string): Said => ({ language, text, place: button });
  const isSecret = answersHere(button) && !reading.saysAnswers;
  return [
    ...(pressed === null || isSecret ? [] : [say(pressed === 'true' ? chosen : notChosen)]),
    ...(button.getAttribute('aria-disabled') === 'true' ? [say(notYet)] : []),
  ];
}

/** What is told when a button has just been pressed: that something was chosen, be it only where it can be seen. */
export function saidOfChange(button: Element, reading: Reading): readonly Said[] {
  const language = languageOf(button);
  if (reading.saysAnswers || !answersHere(button)) return saidOfState(button, reading);
  return [{ language, text: reading.kinds(language).silent, place: button }];
}

/** The parts of the screen that are read when it comes: an open sheet, or what is marked for it, in the order of the page. */
export function readParts(): readonly Element[] {
  const sheets = document.querySelectorAll('dialog[open]');
  const sheet = sheets[sheets.length - 1];
  return sheet ? [sheet] : [...document.querySelectorAll('[data-read]')];
}
