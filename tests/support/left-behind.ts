// What is left of a visit where it should not be: the words of one, searched for in every file of a folder. It must never write there.
import fs from 'node:fs';
import path from 'node:path';
import { SAFETY_ANSWERS } from '#core/procedure/safety-questions';
import { STEPS } from '#core/procedure/steps';
import { TEACH_BACKS } from '#core/procedure/teach-backs';
import { TICKET_PICTURES } from '#core/visit/ticket';
import { wordsOf } from './clinic-configs';

/** Words of a visit that nothing else on a disk would say by chance. The event log names kinds of events, never what was in them. */
export function wordsOfTheVisit(ticket: string): readonly string[] {
  const en = wordsOf('en', 'patient');
  const es = wordsOf('es', 'patient');
  return [
    ...new Set([
      ticket,
      ...['statement-answered', 'safety-answered', 'area-chosen', 'teach-back-answered', 'need-raised'],
      ...[
        'language-changed',

        'question-asked',

        'draft-language',
      ],
      ...[
        'low-back-left',
        'needle-fear',
        'S06-q2',
        '"K4"',
        '"S06"',
        '"not-sure"',
        'need-interpreter',
        'interpreter',
      ],
      ...TEACH_BACKS.map(({ right }) => right),
      ...SAFETY_ANSWERS.filter(({ id }) => id.length > 7).map(({ id }) => id),
      ...[en, es].flatMap((t) => [t('statements.K4.text'), t('steps.S06.title'), t('safety.pregnancy')]),
      ...STEPS.flatMap(({ id }) => (id.length > 4 ? [`"${id}"`] : [])),
      ...TICKET_PICTURES.map((picture) => `"${picture}"`),
    ]),
  ];
}

/** All ordinary files in a folder and below. */
export const filesIn = (folder: string): readonly string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Each file with a word of the visit in it, as text in both encodings Chromium uses, and the word. */
export function readable(folder: string, ticket: string): readonly string[] {
  const words = wordsOfTheVisit(ticket);
  return filesIn(folder).flatMap((file) => {
    const bytes = fs.readFileSync(file);
    return words
      .filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
      .map((word) => `${path.relative(folder, file)}: ${word}`);
  });
}
