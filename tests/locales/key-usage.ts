import { withoutComments } from '../support/source-files';

/** A key as code names it: exact, or with parts that only the running program knows. */
export interface KeyPattern {
  readonly written: string;
  /** True where the code asks for words right there: `t('…')`. */
  readonly asked: boolean;
  matches(key: string): boolean;
}

const LITERAL =
  /(?<call>(?<![\w.])t\(|\)\()?\s*(?:(?<quote>['"])(?<plain>(?:(?!\k<quote>)[^\\\n])*)\k<quote>|`(?<template>(?:[^`\\]|\\.)*)`)/g;
const HOLE = /\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g;
const KEY = /^[A-Za-z][\w-]*(\.[\w*-]+)*$/;

/**
 * Every text in a source file that can be a key. A hole in a template stands for one part between two dots, or for a piece of
 * one: `steps.${step}.title` is every step's title and nothing else, so that what nobody asks for is still found.
 */
export function keyPatterns(source: string): readonly KeyPattern[] {
  const patterns: KeyPattern[] = [];
  for (const { groups = {} } of withoutComments(source).matchAll(LITERAL)) {
    const written = groups.plain ?? (groups.template ?? '').replace(HOLE, '*');
    const asked = groups.call !== undefined;
    for (const [hole] of groups.template?.matchAll(HOLE) ?? [])
      patterns.push(...keyPatterns(hole.slice(2, -1)));
    if (!KEY.test(written) || (!written.includes('.') && !asked)) continue;
    patterns.push({ written, asked, matches: matcherOf(written) });
  }
  return patterns;
}

function matcherOf(written: string): (key: string) => boolean {
  if (!written.includes('*')) return (key) => key === written;
  const expression = new RegExp(`^${written.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`);
  return (key) => expression.test(key);
}
