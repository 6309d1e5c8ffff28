import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { allRoutes } from '@duban/contracts';
import { TestApi } from './api.spec-support.js';
import { play, readBook, type GoldenEntry, type Played, type Story } from './golden-commands.spec-support.js';
import { chasingStory } from './golden-commands/chasing.story.spec-support.js';
import { datesStory } from './golden-commands/dates.story.spec-support.js';
import { directivesStory } from './golden-commands/directives.story.spec-support.js';
import { doingStory } from './golden-commands/doing.story.spec-support.js';
import { meetingsStory } from './golden-commands/meetings.story.spec-support.js';
import { organisationStory } from './golden-commands/organisation.story.spec-support.js';
import { workStory } from './golden-commands/work.story.spec-support.js';

/*
 * A retry that comes after an upgrade must get the answer of its first sending, never `idempotency_key_reused`. What it is known by
 * is its id (method, path, person, key) and its fingerprint (type, data as completed by the schema, accountable, authority), so
 * neither may change for a request that was ever taken: each kind of request is kept here with both, and sent again by every run.
 *
 * DUBAN_SHIP_COMMANDS=1 adds what a story tells anew, and never changes what was shipped. A new entry belongs at the end of its
 * story: versions and numbers in recorded answers count what came before.
 */
const STORIES: Record<string, Story> = {
  directives: directivesStory,
  doing: doingStory,
  dates: datesStory,
  chasing: chasingStory,
  meetings: meetingsStory,
  organisation: organisationStory,
  work: workStory,
};

let api: TestApi | null = null;
/** Each story has a database of its own; the next is up before the last one goes, because the server ends with its last database. */
const nextApi = async (): Promise<TestApi> => {
  const last = api;
  api = await TestApi.start();
  await last?.stop();
  return api;
};
afterAll(() => api?.stop());

const shipped = Object.fromEntries(Object.keys(STORIES).map((name) => [name, readBook(name)]));
const routesOf = (entries: GoldenEntry[]): string[] => entries.flatMap(({ request }) => request?.route ?? []);

describe.each(Object.entries(STORIES))('%s', (name, story) => {
  const book = shipped[name] ?? {};
  const played = new Map<string, Played>();
  let broken: unknown;
  beforeAll(async () => {
    const told = await play(await nextApi(), name, story);
    broken = told.broken;
    for (const one of told.played) played.set(one.name, one);
  });

  test('what is told is what is shipped', () => {
    expect(broken).toBeNull();
    expect([...played.keys()].sort()).toEqual(Object.keys(readBook(name)).sort());
  });

  const entries = Object.entries(book);
  if (entries.length > 0)
    test.each(entries)('%s', (entry, golden) => {
      const today = played.get(entry);
      expect(today?.status === golden.status ? null : today?.answers[0]).toBeNull();
      expect(today?.asked).toEqual(golden.request);
      expect(today?.commands).toEqual(golden.commands);
      expect([today?.answers[1], today?.more]).toEqual([today?.answers[0], []]);
    });
});

test('every route that takes a command or a file has its golden request', () => {
  const kept = new Set(Object.keys(STORIES).flatMap((name) => routesOf(Object.values(readBook(name)))));
  const taking = allRoutes.filter(({ kind }) => kind === 'command' || kind === 'upload').map(({ id }) => id);
  expect(taking.filter((id) => !kept.has(id))).toEqual([]);
});
