import { describe, expect, it } from 'vitest';
import { AREA_ANSWERS } from '#core/procedure/body-areas';
import { PICTURE_LABELS, type PictureLabel } from '#core/procedure/picture-labels';
import { QUESTION_IDS } from '#core/procedure/questions';
import { SAFETY_ANSWERS } from '#core/procedure/safety-questions';
import { STATEMENT_ANSWERS, STATEMENTS } from '#core/procedure/statements';
import { MAIN_PATH, STEPS } from '#core/procedure/steps';
import { NOT_SURE, TEACH_BACKS } from '#core/procedure/teach-backs';
import { TEXT_SIZES, THEMES } from '#core/visit/comfort';
import { NEEDS } from '#core/visit/events';
import { TICKET_PICTURES } from '#core/visit/ticket';
import {
  labelKey,
  questionKey,
  sentenceKey,
  statementKey,
  teachBackAnswerKey,
  teachBackKey,
} from '../../renderer/i18n/keys';
import { filesIn } from '../support/source-files';
import { MASTER, readShelf } from './books';
import { keyPatterns } from './key-usage';
import { formOf } from './plural-forms';

const shelf = readShelf(MASTER);
const patient = shelf.get('patient.json') ?? new Map<string, string>();
/** Keys as code asks for them: a plural form by its base. */
const keys = new Set(
  [...shelf.values()].flatMap((book) => [...book.keys()].map((key) => formOf(key)?.base ?? key)),
);
const heads = new Set([...keys].map((key) => key.split('.')[0] ?? ''));

const patterns = filesIn('renderer', '.ts', '.tsx')
  .filter(({ place }) => !place.startsWith('renderer/illustrations/'))
  .flatMap(({ place, text }) => keyPatterns(text).map((pattern) => ({ place, ...pattern })))
  .filter(({ written }) => heads.has(written.split('.')[0] ?? ''));

const missingIn = (wanted: readonly string[]): readonly string[] => wanted.filter((key) => !patient.has(key));

/** A hole in a template, written so that it is text here. */
const hole = (inside: string): string => `$\{${inside}}`;

describe('The scanner of keys', () => {
  const scan = (source: string) => keyPatterns(source).map(({ written }) => written);

  it('sees keys that are asked for, noted or made, and not other texts', () => {
    expect(scan("t('notice'); words.attract(language)('evaluation'); const key = 'review.title';")).toEqual([
      'notice',
      'evaluation',
      'review.title',
    ]);
    expect(scan("const at = 'attract'; const say = 'a. b'; // t('not.this')\n/* 'nor.this' */")).toEqual([]);
    expect(scan(`t(\`steps.${hole('step.id')}.${hole('part')}NoSteroid\`, { count })`)).toEqual([
      'steps.*.*NoSteroid',
    ]);
    expect(scan(`t(\`flags.${hole('names({ of: flag })')}\`)`)).toEqual(['flags.*']);
    expect(scan(`\`${hole("t('review.blocked')")} now\``)).toEqual(['review.blocked']);
  });

  it('takes a hole for one part of a key, so that a neighbour is not covered by it', () => {
    const [pattern] = keyPatterns(`t(\`steps.${hole('step')}.title\`)`);
    expect(pattern?.matches('steps.S01.title')).toBe(true);
    expect(pattern?.matches('steps.S01.lead')).toBe(false);
    expect(pattern?.matches('steps.S01.say.title')).toBe(false);
  });
});

describe('The English words', () => {
  it('are all asked for by the page: none is translated and checked in vain', () => {
    expect([...keys].filter((key) => !patterns.some((pattern) => pattern.matches(key)))).toEqual([]);
  });

  it('hold every key that the page asks for', () => {
    const wanted = patterns.filter(({ asked, written }) => asked || written.includes('.'));
    expect(wanted.length).toBeGreaterThan(50);
    const unanswered = wanted.filter((pattern) => ![...keys].some((key) => pattern.matches(key)));
    expect(unanswered.map(({ place, written }) => `${place}: ${written}`)).toEqual([]);
  });
});

describe('Every step has its words', () => {
  it('a title, and a picture with a caption and a spoken description where it explains', () => {
    const explaining = STEPS.filter((step) => step.kind === 'explain');
    const wanted = explaining.flatMap(({ id }) =>
      ['title', 'caption', 'picture'].map((part) => `steps.${id}.${part}`),
    );
    const others = MAIN_PATH.filter(({ kind }) => ['area', 'safety', 'check', 'hand-over'].includes(kind));
    expect(missingIn([...wanted, ...others.map(({ id }) => `steps.${id}.title`)])).toEqual([]);
  });

  it('every word inside a picture, and none for a picture that has no such word', () => {
    const labels: Partial<Record<string, readonly PictureLabel[]>> = PICTURE_LABELS;
    const wanted = STEPS.flatMap((step) =>
      step.kind === 'explain' ? (labels[step.picture] ?? []).map(({ id }) => labelKey(step.id, id)) : [],
    );
    expect(wanted.length).toBeGreaterThan(30);
    expect(new Set([...patient.keys()].filter((key) => key.includes('.labels.')))).toEqual(new Set(wanted));
  });

  it('every sentence', () => {
    const wanted = STEPS.flatMap((step) =>
      step.kind === 'explain' ? step.say.map((sentence) => sentenceKey(step.id, sentence)) : [],
    );
    expect(missingIn(wanted)).toEqual([]);
  });

  it('every teach-back with its answers, its "yes" and its re-explanation', () => {
    const wanted = TEACH_BACKS.flatMap(({ id, right, other }) => [
      ...(['stem', 'yes', 'explain'] as const).map((part) => teachBackKey(id, part)),
      ...[right, other, NOT_SURE].map((answer) => teachBackAnswerKey(id, answer)),
    ]);
    expect(missingIn(wanted)).toEqual([]);
  });

  it('every statement, in both wordings where the intake decides, with its four answers', () => {
    const wanted = STATEMENTS.flatMap((one) =>
      (['before', 'after'] as const).map((intake) => statementKey(one, intake)),
    );
    expect(
      missingIn([...wanted, ...STATEMENT_ANSWERS.map((answer) => `statement.answers.${answer}`)]),
    ).toEqual([]);
  });

  it('every question, concern, need, place of the body, ticket, size and color', () => {
    const wanted = [
      ...[...QUESTION_IDS].map((question) => questionKey(question)),
      ...[...SAFETY_ANSWERS.map(({ id }) => id), 'none'].map((answer) => `safety.${answer}`),
      ...NEEDS.map((need) => `help.needs.${need}`),
      ...AREA_ANSWERS.map((area) => `areas.${area}`),
      ...TICKET_PICTURES.map((picture) => `tickets.${picture}`),
      ...TEXT_SIZES.map((size) => `comfort.textSizes.${size}`),
      ...THEMES.map((theme) => `comfort.themes.${theme}`),
    ];
    expect(missingIn(wanted)).toEqual([]);
  });

  it('and no words for a step, an answer or a question that is not there', () => {
    const known = new Set<string>([
      ...STEPS.map(({ id }) => id),
      ...STEPS.map(({ kind }) => kind),
      ...QUESTION_IDS,
    ]);
    const named = [...patient.keys()].flatMap((key) => {
      const [head, id = ''] = key.split('.');
      return head && ['steps', 'teachBacks', 'statements'].includes(head)
        ? [id]
        : (/^questions\.(S.*)/.exec(key)?.slice(1) ?? []);
    });
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});
