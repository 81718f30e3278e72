/** Clinic configs as they get broken in the field, and what the person who wrote them must be told, and where. */
export interface BrokenConfig {
  readonly name: string;
  readonly text: string | Uint8Array;
  /** Each problem expected: its place and words of its message. */
  readonly problems: readonly (readonly [line: number, column: number, words: string])[];
}

const CLINIC = `"clinic": { "name": "North", "phone": "555-0100", "afterHoursPhone": "555-0199", "emergencyNumber": "911" }`;

/** A good file with one line of it exchanged: line 2 holds the clinic, line 3 the languages, line 4 what is tried. */
const withLine = (line: string): string =>
  `{ "version": 1,\n  ${CLINIC},\n  "languages": ["en", "es"],\n  ${line}\n}\n`;

const HASH = `scrypt$15$8$1$${'A'.repeat(22)}==$${'A'.repeat(43)}=`;
const NURSE = `{ "id": "nurse-1", "role": "nurse", "pinHash": "${HASH}" }`;
const APPROVAL = (change: string): string =>
  `"approval": { "approvedBy": "A. Doe", "credential": "MD", "approvedOn": "2026-01-02", "expiresOn": "2027-01-02", "contentVersion": "1"${change} }`;

export const GOOD_CONFIG = withLine(
  `"mode": "clinic", "staff": [${NURSE}], ${APPROVAL('')}, // a comment\n  "panel": { "diagonalInches": 32, },`,
);

const KEY = `${'A'.repeat(43)}=`;
const UPDATES = (change: string, feed = 'https://kiosks.example.org/beforehand/'): string =>
  `"updates": { "feed": "${feed}", "publicKey": "${KEY}"${change} }`;

export const BROKEN_CONFIGS: readonly BrokenConfig[] = [
  { name: 'an empty file', text: '', problems: [[1, 1, 'empty']] },
  { name: 'only blanks', text: ' \n\t\n', problems: [[1, 1, 'empty']] },
  { name: 'only a comment', text: '// later\n', problems: [[2, 1, 'a value is missing']] },
  { name: 'UTF-16', text: Buffer.from(`\ufeff${GOOD_CONFIG}`, 'utf16le'), problems: [[1, 1, 'UTF-16']] },
  { name: 'Latin-1', text: Buffer.from(withLine('"x": "é"'), 'latin1'), problems: [[1, 1, 'not UTF-8']] },
  { name: 'a picture', text: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), problems: [[1, 1, 'not UTF-8']] },
  { name: 'more than 1 MB', text: ' '.repeat(1024 * 1024 + 1), problems: [[1, 1, 'larger than 1 MB']] },
  {
    name: 'a missing comma',
    text: withLine('"mode": "clinic"\n  "steroid": "no"'),
    problems: [[5, 3, 'comma']],
  },
  { name: 'a missing brace', text: withLine('').replace(/\}\n$/, ''), problems: [[5, 1, 'closing brace']] },
  { name: 'a missing colon', text: withLine('"mode" "clinic"'), problems: [[4, 10, 'colon']] },
  { name: 'a text without its end', text: withLine('"mode": "clinic'), problems: [[4, 11, 'does not end']] },
  { name: 'single quotes', text: withLine(`"mode": 'clinic'`), problems: [[4, 11, 'not in quotes']] },
  { name: 'a word without quotes', text: withLine('"mode": clinic'), problems: [[4, 11, 'not in quotes']] },
  { name: 'a second object', text: `${withLine('')}{}`, problems: [[6, 1, 'settings have ended']] },
  { name: 'a list', text: '[]', problems: [[1, 1, 'one group of settings']] },
  { name: 'a bare number', text: '5', problems: [[1, 1, 'one group of settings']] },
  { name: 'a misspelt name', text: withLine('"panle": {}'), problems: [[4, 3, 'Did you mean "panel"?']] },
  {
    name: 'a capital too many',
    text: withLine('"Mode": "clinic"'),
    problems: [[4, 3, 'Did you mean "mode"?']],
  },
  {
    name: 'a restart at a time that is none, and a ceiling under what it needs',
    text: withLine('"upkeep": { "restart": { "from": "2:00", "until": "24:00" }, "memoryMegabytes": 100 }'),
    problems: [
      [4, 36, 'upkeep.restart.from must be a time of the day'],
      [4, 53, 'upkeep.restart.until must be a time of the day'],
      [4, 83, 'from 600 to 16000 megabytes'],
    ],
  },
  {
    name: 'a restart without any time for it',
    text: withLine('"upkeep": { "restart": { "from": "02:00", "until": "02:00" } }'),
    problems: [[4, 54, 'begins and ends at the same time']],
  },
  { name: 'an unheard-of name', text: withLine('"zebra": 1'), problems: [[4, 3, 'Take it out']] },
  {
    name: 'two unknown names in a group',
    text: withLine('"times": { "idleSecond": 60, "xyz": 1 }'),
    problems: [
      [4, 14, 'Did you mean "idleSeconds"?'],
      [4, 32, 'no setting "xyz"'],
    ],
  },
  {
    name: 'a folder for records that is not a whole path',
    text: withLine('"records": { "folder": "records" }'),
    problems: [[4, 26, 'whole path']],
  },
  {
    name: 'updates over an open line',
    text: withLine(UPDATES('', 'http://kiosks.example.org/beforehand/')),
    problems: [[4, 24, 'with https']],
  },
  {
    name: 'updates from a page of a site',
    text: withLine(UPDATES('', 'https://kiosks.example.org/get?file=beforehand/')),
    problems: [[4, 24, 'address of a folder']],
  },
  {
    name: 'updates from this machine, for patients',
    text: withLine(`"mode": "clinic", "staff": [${NURSE}], ${UPDATES('', 'http://127.0.0.1:8080/')}`),
    problems: [[4, 179, 'for trying in evaluation only']],
  },
  {
    name: 'updates signed by a key that is none',
    text: withLine(UPDATES('').replace(KEY, 'MCowBQYDK2VwAyEA')),
    problems: [[4, 79, 'Paste that line']],
  },
  {
    name: 'updates by an hour that is not',
    text: withLine(UPDATES(', "from": "1:00", "until": "24:00"')),
    problems: [
      [4, 135, 'updates.from must be a time of the day'],
      [4, 152, 'updates.until must be a time of the day'],
    ],
  },
  {
    name: 'updates in no time at all',
    text: withLine(UPDATES(', "from": "03:00", "until": "03:00"')),
    problems: [[4, 153, 'never be time']],
  },
  {
    name: 'a certificate authority that is not a whole path',
    text: withLine(UPDATES(', "authority": "ca.pem"')),
    problems: [[4, 140, 'whole path']],
  },
  {
    name: 'updates as a word',
    text: withLine('"updates": true'),
    problems: [[4, 14, 'group of settings, or null']],
  },
  {
    name: 'a folder for files to and fro that lies among the records',
    text: withLine(
      '"records": { "folder": "/srv/records" }, "transfer": { "folder": "/srv/records/stick/" }',
    ),
    problems: [[4, 56, 'apart from it']],
  },
  { name: 'a name twice', text: withLine('"version": 1'), problems: [[4, 3, 'stands here twice']] },
  { name: 'a prototype as a name', text: withLine('"__proto__": {}'), problems: [[4, 3, '"__proto__"']] },
  {
    name: 'a wrong mode',
    text: withLine('"mode": "clinical"'),
    problems: [[4, 11, '"evaluation", "clinic"']],
  },
  {
    name: 'a time in quotes',
    text: withLine('"times": { "idleSeconds": "60" }'),
    problems: [[4, 29, '30 to 1200']],
  },
  {
    name: 'a time too short',
    text: withLine('"times": { "warningSeconds": 5 }'),
    problems: [[4, 32, '20 to 300']],
  },
  {
    name: 'half a second',
    text: withLine('"times": { "idleSeconds": 60.5 }'),
    problems: [[4, 29, 'whole number']],
  },
  { name: 'times as a number', text: withLine('"times": 60'), problems: [[4, 12, 'group of settings']] },
  {
    name: 'a panel as big as a wall',
    text: withLine('"panel": { "diagonalInches": 650 }'),
    problems: [[4, 32, '7 to 65']],
  },
  {
    name: 'a key with a letter’s name',
    text: withLine('"keys": { "help": ["h"] }'),
    problems: [[4, 22, 'Set the keypad to send one of these']],
  },
  {
    name: 'a misspelt use of a key',
    text: withLine('"keys": { "selekt": ["F2"] }'),
    problems: [[4, 13, 'Did you mean "select"?']],
  },
  {
    name: 'one key with two uses',
    text: withLine('"keys": { "down": ["F13"], "help": ["F13"] }'),
    problems: [[4, 11, 'one key two uses']],
  },
  {
    name: 'two switches with one key',
    text: withLine('"keys": { "switchOne": ["F2"], "switchTwo": ["F2"] }'),
    problems: [[4, 11, 'both switches the same key']],
  },
  {
    name: 'keys as a list',
    text: withLine('"keys": ["F1"]'),
    problems: [[4, 11, 'keys must be a group of settings']],
  },
  {
    name: 'keys as an empty list',
    text: withLine('"keys": []'),
    problems: [[4, 11, 'keys must be a group of settings']],
  },
  {
    name: 'three switches',
    text: withLine('"switches": 3'),
    problems: [[4, 15, 'switches must be 0, 1 or 2']],
  },
  {
    name: 'an output nobody has',
    text: withLine('"readAloud": { "output": "speakers" }'),
    problems: [[4, 28, '"loudspeaker", "headset"']],
  },
  {
    name: 'a printer without a name',
    text: withLine('"printer": ""'),
    problems: [[4, 14, 'printer must not']],
  },
  {
    name: 'an unknown staff language',
    text: withLine('"staffLanguage": "de"'),
    problems: [[4, 20, 'no words in the language "de"']],
  },
  {
    name: 'an unknown language',
    text: withLine('').replace('"es"', '"esp"'),
    problems: [[3, 23, 'Did you mean "es"?']],
  },
  {
    name: 'English in words',
    text: withLine('').replace('"es"', '"English"'),
    problems: [[3, 23, 'no words in the language "English"']],
  },
  { name: 'no language', text: withLine('').replace('["en", "es"]', '[]'), problems: [[3, 16, 'is empty']] },
  { name: 'a language twice', text: withLine('').replace('"es"', '"en"'), problems: [[3, 16, 'twice']] },
  {
    name: 'only drafts in a clinic',
    text: withLine(`"mode": "clinic", "staff": [${NURSE}]`).replace('"en", "es"', '"es"'),
    problems: [[3, 16, 'signed by a reviewer']],
  },
  {
    name: 'a PIN in clear',
    text: withLine('"staff": [{ "id": "a", "role": "nurse", "pinHash": "123456" }]'),
    problems: [[4, 54, 'npm run hash-pin']],
  },
  {
    name: 'an id with blanks',
    text: withLine(`"staff": [${NURSE.replace('nurse-1', 'Nurse 1')}]`),
    problems: [[4, 21, 'small letters']],
  },
  {
    name: 'an id twice',
    text: withLine(`"staff": [${NURSE}, ${NURSE}]`),
    problems: [[4, 12, 'an id twice']],
  },
  {
    name: 'a day that is not',
    text: withLine(APPROVAL('').replace('2027-01-02', '2027-02-30')),
    problems: [[4, 102, 'date that exists']],
  },
  {
    name: 'an approval that ends before it begins',
    text: withLine(APPROVAL('').replace('2027-01-02', '2025-01-02')),
    problems: [[4, 102, 'is before']],
  },
  {
    name: 'an approval with a field missing',
    text: withLine(
      '"approval": { "approvedBy": "A. Doe", "credential": "MD", "approvedOn": "2026-01-02", "expiresOn": "2027-01-02" }',
    ),
    problems: [[4, 15, '"contentVersion" is missing in approval']],
  },
  {
    name: 'a later version of the file',
    text: withLine('').replace('"version": 1', '"version": 2'),
    problems: [[1, 14, 'versions up to 1']],
  },
  {
    name: 'a clinic with half its settings',
    text: '{ "version": 1, "languages": ["en"],\n  "clinic": { "name": "", "phone": "call us" } }',
    problems: [
      [2, 13, '"afterHoursPhone" is missing in clinic'],
      [2, 13, '"emergencyNumber" is missing in clinic'],
      [2, 23, 'clinic.name must not be empty'],
      [2, 36, 'clinic.phone must be a telephone number'],
    ],
  },
  {
    name: 'many mistakes of every kind at once',
    text: '{\n  "version": 1,\n  "languages": ["xx"],\n  "mode": "live",\n  "colour": "red"\n}',
    problems: [
      [1, 1, '"clinic" is missing'],
      [3, 17, 'no words in the language "xx"'],
      [4, 11, 'mode must be one of'],
      [5, 3, 'no setting "colour"'],
    ],
  },
];
