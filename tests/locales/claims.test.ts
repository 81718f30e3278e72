import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, ROOT } from '../support/source-files';
import { LOCALES, readShelf, wordsOf } from './books';
import { broken, CONSENT_ALLOWED, CONSENT_CLAIMS, PATIENT_ALLOWED, PATIENT_BANS, type Said } from './claims';

const languages = readdirSync(LOCALES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const words: readonly Said[] = languages.flatMap((language) =>
  [...readShelf(language)].flatMap(([file, book]) =>
    [...book].map(([key, text]) => ({ where: `${language}/${file} ${key}`, text })),
  ),
);

/** Line by line, so that a break names its place. */
const linesOf = (place: string, text: string): readonly Said[] =>
  text.split('\n').map((line, index) => ({ where: `${place}:${index + 1}`, text: line }));

const papers = ['README.md', 'docs', 'package.json', 'electron-builder.yml'].flatMap((place) => {
  if (!existsSync(path.join(ROOT, place))) return [];
  if (place === 'docs') return filesIn(place, '.md').flatMap((file) => linesOf(file.place, file.text));
  return linesOf(place, readFileSync(path.join(ROOT, place), 'utf8'));
});

const english = readShelf('en');

describe('Nothing a person reads', () => {
  it('claims that consent was given, in any language (CL-1)', () => {
    expect(words.length).toBeGreaterThan(300);
    expect(broken(CONSENT_CLAIMS, CONSENT_ALLOWED, words)).toEqual([]);
  });

  it('claims it in the papers that come with the product', () => {
    expect(papers.length).toBeGreaterThan(0);
    expect(broken(CONSENT_CLAIMS, [], papers)).toEqual([]);
  });

  it('claims it by the name of a file, a step, an event or a field', () => {
    const names = ['core', 'electron', 'renderer', 'locales'].flatMap((folder) =>
      filesIn(folder, '.ts', '.tsx', '.mjs', '.json', '.css').map(({ place }) => place),
    );
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((place) => /consent|signature|agreement/i.test(place))).toEqual([]);
  });
});

describe('Nothing a patient reads in English', () => {
  const patients = words.filter(({ where }) => /^en\/(patient|attract)\.json/.test(where));

  it('judges, binds or speaks of consent, but to say that this is not it', () => {
    expect(broken(PATIENT_BANS, PATIENT_ALLOWED, patients)).toEqual([]);
  });

  it('is allowed for nothing: each exception is needed where it stands', () => {
    for (const one of PATIENT_ALLOWED) {
      const others = PATIENT_ALLOWED.filter((other) => other !== one);
      expect(broken(PATIENT_BANS, others, patients), one.saying).not.toEqual([]);
    }
    expect(broken(CONSENT_CLAIMS, [], words)).toHaveLength(CONSENT_ALLOWED.length);
  });
});

describe('What must be said', () => {
  it('is said: "not your consent", on S16, at the head of the checklist, at the check, and to staff (CL-2)', () => {
    for (const key of ['steps.S16.say.not-consent', 'statement.lead', 'steps.check.lead']) {
      expect(wordsOf(english, 'patient.json', key)).toContain('It is not your consent.');
    }
    expect(wordsOf(english, 'staff.json', 'notice')).toMatch(/^Readiness notes only\. Not a consent form\./);
  });

  it('is said by exactly the four names of a level (CL-3)', () => {
    const labels = ['ready', 'talk', 'stop', 'not-finished'].map((level) =>
      wordsOf(english, 'staff.json', `readiness.${level}.label`),
    );
    expect(labels).toEqual([
      'No open points from the kiosk. Nurse review still needed.',
      'Needs a talk',
      'Stop and ask the clinician',
      'Not finished',
    ]);
    const levels = [...(english.get('staff.json')?.keys() ?? [])].filter((key) =>
      key.startsWith('readiness.'),
    );
    expect(new Set(levels.map((key) => key.split('.')[1]))).toEqual(
      new Set(['ready', 'talk', 'stop', 'not-finished']),
    );
  });
});

describe('The scan itself', () => {
  const finds = (text: string, where = 'en/patient.json x') =>
    broken(PATIENT_BANS, PATIENT_ALLOWED, [{ where, text }]);
  const claims = (text: string) => broken(CONSENT_CLAIMS, [], [{ where: 'x', text }]);

  it('finds each planted claim', () => {
    for (const claim of [
      'Consent obtained',
      'You have consented.',
      'e-consent',
      'Sign here',
      'Cleared for procedure',
    ]) {
      expect(claims(claim), claim).toHaveLength(1);
    }
    expect(claims('Consentimiento otorgado')).toHaveLength(1);
    expect(claims('تم الحصول على الموافقة')).toHaveLength(1);
    expect(claims('The clinician asks for consent.')).toEqual([]);
  });

  it('finds each planted word a patient should not read, and not its harmless neighbours', () => {
    for (const text of [
      'You must wait.',
      'That is wrong.',
      'Your score',
      'You agree',
      'Please sign',
      'Give consent',
    ]) {
      expect(finds(text), text).toHaveLength(1);
    }
    expect(finds('These signs can start hours later. A sign with an ambulance.')).toHaveLength(1);
    expect(finds('These signs can start hours later. Design. Mustard. Underscored.')).toEqual([]);
  });

  it('lets an allowed sentence stand in its own place only, and alone', () => {
    const [place, saying] = ['en/patient.json statement.lead', 'It is not your consent.'];
    expect(finds(saying, place)).toEqual([]);
    expect(finds(saying)).toHaveLength(1);
    expect(finds(`${saying} Give your consent now.`, place)).toHaveLength(1);
  });
});
