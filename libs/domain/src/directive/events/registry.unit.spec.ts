import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DIRECTIVE_EVENT_TYPES, EVENTS, isDirectiveEventType } from './registry.js';

const here = new URL('./', import.meta.url);
/** `TaskReceived` is at home in `task-received.ts`. */
const homeOf = (type: string): string => `${type.replace(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.ts`;
const sourceOf = (file: string): string => readFileSync(new URL(file, here), 'utf8');

describe('events', () => {
  it.each(DIRECTIVE_EVENT_TYPES)('%s has a home of its name, that says what it is in both languages', (type) => {
    const source = sourceOf(homeOf(type));
    expect(source).toContain(`defineEvent<'${type}', ${type}>`);
    expect(source).toMatch(
      new RegExp(`/\\*\\*(?:\\n \\*)? [一-鿿]+.*: .+\\. [A-Z][\\w -]+\\.[^]*?\\*/\\nexport (?:interface|type) ${type}\\b`),
    );
    expect(EVENTS[type].type).toBe(type);
  });

  it.each(DIRECTIVE_EVENT_TYPES)('%s has a golden file for each of its versions', (type) => {
    for (let version = EVENTS[type].upcasters.length + 1; version > 0; version -= 1)
      expect(existsSync(new URL(`../golden/${type}.v${version}.json`, here))).toBe(true);
  });

  it('are all in the map: none is defined that nothing folds or reads', () => {
    const defined = readdirSync(here).flatMap((file) =>
      [...sourceOf(file).matchAll(/= defineEvent<'(\w+)'/g)].map(([, type]) => type ?? ''),
    );
    expect(defined.sort()).toEqual([...DIRECTIVE_EVENT_TYPES].sort());
    expect(defined.every(isDirectiveEventType)).toBe(true);
  });
});
