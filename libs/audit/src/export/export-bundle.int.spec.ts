import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readStream, seal, verifierKeyOf } from '@duban/event-store';
import { HashedFiles } from '@duban/platform';
import { formatVerifierKey } from '@duban/proof';
import { unpack } from '@duban/files';
import { checked } from '@duban/testing/bundle';
import { cityDatabase } from '@duban/testing/city-database';
import type { TestDatabase } from '@duban/testing/database';
import { publishedCalendar } from '@duban/testing/demo-city';
import { T0 } from '@duban/testing/people';
import { numberAll } from '@duban/testing/record';
import { recordMinutes } from '@duban/testing/recorded-meeting';
import { recordingOffice, type RecordingOffice } from '@duban/testing/recording-office';
import { randomBy } from '../verify/mutator.spec-support.js';
import { exportBundle, type ExportDeps, type ExportedBundle } from './export-bundle.js';
import { recordExport } from './record-export.js';

const { privateKey } = generateKeyPairSync('ed25519');
const KEY = verifierKeyOf('city', privateKey);
const idOf = (n: number): string => `00000000-0000-4000-8000-00000000000${n}`;
const [directive, other, third, meetingId] = [idOf(1), idOf(2), idOf(3), idOf(4)];
let database: TestDatabase;
let office: RecordingOffice;
let home: string;
let deps: ExportDeps;
let made: ExportedBundle;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'duban-export-'));
  database = await cityDatabase();
  const { pool } = database;
  office = await recordingOffice(pool, T0);
  const files = new HashedFiles(join(home, 'files'));
  const kept = (text: string) => files.put(new Blob([text]).stream(), 1_000_000);
  const minutes = '临江市专题会议纪要\n2020年2月17日，副市长李明远主持召开会议。\n会议强调，市发改委要核查企业用电保障。\n';
  await kept(minutes);
  const meeting = await recordMinutes(pool, meetingId, minutes, office.metaFor('m-1', 'duban.officer', 'ReceiveMinutes'));
  const basis = Object.values(meeting.segments)
    .slice(-1)
    .map(({ id, start, end, sha256, text }) => ({ meetingId, segmentId: id, start, end, sha256, text }));
  await office.dispatch(directive, { leads: ['fagai', 'sifa'], basis });
  await office.send('fagai.head', directive, 'ReceiveTask', { taskId: 't1' });
  const evidence = [{ ...(await kept('核查报告')), name: '核查报告.txt', mediaType: 'text/plain' }];
  await office.send('fagai.head', directive, 'RequestClosure', { taskId: 't1', summary: '已核查', evidence });
  await office.dispatch(other, { leads: ['weijian'] });
  await numberAll(pool);
  await seal({ pool, origin: 'city', privateKey, witnesses: [] });
  deps = {
    ...{ pool, exportsDir: join(home, 'exports'), calendar: publishedCalendar },
    openFile: (sha256) => files.open(sha256),
    keys: async () => [KEY],
    sealing: { pool, origin: 'city', privateKey, witnesses: [] },
    now: () => office.clock.now(),
  };
  made = await exportBundle(deps, { id: 'first', scope: { kind: 'directive', directiveId: directive } });
  await unpack(made.path, join(home, 'bundle'));
});
afterAll(async () => {
  await database.drop();
  await rm(home, { recursive: true });
});

test('a bundle is verified by its own verifier, with nothing but Node and the key', async () => {
  const { code, said } = await checked(join(home, 'bundle'), '--key', formatVerifierKey(KEY));
  expect([code, said]).toEqual([0, expect.stringContaining('verified')]);
  expect(said).toContain(`events ${made.events}，未封存 unsealed 0`);
});

test('what is handed over is whole: events, originals, cards, policies, calendars, a report in Chinese, four qualities', async () => {
  const read = (path: string): Promise<string> => readFile(join(home, 'bundle', path), 'utf8');
  const lines = (await read(`events/directive/${directive}.jsonl`)).trim().split('\n');
  expect(lines).toHaveLength((await readStream(database.pool, `directive/${directive}`)).length);
  const manifest = JSON.parse(await read('manifest.json')) as {
    verifier: { sha256: string };
    files: { path: string }[];
    absentFiles: string[];
  };
  expect(manifest.files.filter(({ path }) => path.startsWith('files/'))).toHaveLength(2);
  expect(manifest.absentFiles).toEqual([]);
  expect(
    createHash('sha256')
      .update(await read('duban-verify.mjs'))
      .digest('hex'),
  ).toBe(manifest.verifier.sha256);
  expect(await read('README.txt')).toContain(manifest.verifier.sha256);
  expect(await read('report.html')).toMatch(/发改|核查企业用电保障[\s\S]*四性检测/);
  expect((JSON.parse(await read('people.json')) as unknown[]).length).toBeGreaterThan(2);
  const quality = JSON.parse(await read('quality.json')) as Record<string, { checks: { ok: boolean }[] }>;
  expect(Object.keys(quality)).toEqual(['authenticity', 'integrity', 'usability', 'security']);
  expect(Object.values(quality).flatMap(({ checks }) => checks.map(({ ok }) => ok))).not.toContain(false);
});

describe('the offline verifier names', () => {
  const tampered = async (change: (at: (path: string) => string) => Promise<unknown>): Promise<{ code: number; said: string }> => {
    const copy = await mkdtemp(join(home, 'copy-'));
    await cp(join(home, 'bundle'), copy, { recursive: true });
    await change((path) => join(copy, path));
    return checked(copy, '--key', formatVerifierKey(KEY));
  };
  const edit = async (path: string, change: (text: string) => string): Promise<void> =>
    writeFile(path, change(await readFile(path, 'utf8')));
  /** Makes the manifest fit again. */
  const remanifest = async (at: (path: string) => string, path: string): Promise<void> => {
    const hash = createHash('sha256')
      .update(await readFile(at(path)))
      .digest('hex');
    await edit(at('manifest.json'), (text) => {
      const manifest = JSON.parse(text) as { files: { path: string; sha256: string }[] };
      return JSON.stringify({ ...manifest, files: manifest.files.map((file) => (file.path === path ? { path, sha256: hash } : file)) });
    });
  };
  const events = (): string => `events/directive/${directive}.jsonl`;
  const v = (n: number): string => `directive/${directive} v${n}`;

  test.each<[string, (text: string) => string, () => string]>([
    ['a changed payload', (text) => text.replaceAll('核查企业', '检查企业'), () => v(1)],
    ['a changed actor', (text) => text.replace('"authority":{"kind":"own"', '"authority":{"kind":"proxy"'), () => v(1)],
    ['a changed time', (text) => text.replace(/"occurredAt":"2020-02-17/, '"occurredAt":"2020-02-16'), () => v(1)],
    ['a changed hash', (text) => text.replace(/"hash":"[0-9a-f]{4}/, '"hash":"0000'), () => v(1)],
    [
      'an event taken out',
      (text) =>
        text
          .split('\n')
          .filter((_, at) => at !== 2)
          .join('\n'),
      () => v(3),
    ],
    ['the last event taken away', (text) => `${text.trim().split('\n').slice(0, -1).join('\n')}\n`, () => 'events were promised'],
    [
      'two events swapped',
      (text) => {
        const [a = '', b = '', ...rest] = text.split('\n');
        return [b, a, ...rest].join('\n');
      },
      () => v(1),
    ],
    ['a changed proof', (text) => text.replace(/"proof":\["[0-9a-f]{4}/, '"proof":["0000'), () => `${v(1)}) seq`],
  ])('%s, although the manifest fits', async (_what, change, place) => {
    const { code, said } = await tampered(async (at) => {
      await edit(at(events()), change);
      await remanifest(at, events());
    });
    expect([code, said]).toEqual([1, expect.stringContaining(place())]);
    expect(said).toContain('not the list that was signed');
  });

  test.each<[string, () => string, string, string]>([
    ['a directive', () => `directive/${directive}`, '核查企业', '检查企业'],
    ['a meeting', () => `meeting/${meetingId}`, '专题会议', '专门会议'],
    ['the organisation', () => 'organisation/main', '临江', '滨江'],
  ])('%s written anew with right hashes', async (_what, streamId, was, is) => {
    const path = `events/${streamId()}.jsonl`;
    const { code, said } = await tampered(async (at) => {
      let previous = '0'.repeat(64);
      await edit(at(path), (text) =>
        text
          .trim()
          .split('\n')
          .map((line) => {
            const changed = line.replaceAll(was, is);
            const canonical = changed.slice(changed.indexOf('"event":') + 8, changed.indexOf(',"hash":"'));
            const hash = createHash('sha256').update(Buffer.from(previous, 'hex')).update(canonical).digest('hex');
            const anew = changed
              .replace(/"hash":"[0-9a-f]{64}"/, `"hash":"${hash}"`)
              .replace(/"prevHash":"[0-9a-f]{64}"/, `"prevHash":"${previous}"`);
            previous = hash;
            return anew;
          })
          .join('\n'),
      );
      await remanifest(at, path);
    });
    expect([code, said]).toEqual([1, expect.stringMatching(new RegExp(`${streamId()} v1\\) seq \\d+：.*not under the checkpoint`))]);
    expect(said).not.toContain('text and hash do not fit');
  });

  test('a checkpoint signed by another key', async () => {
    const stranger = formatVerifierKey(verifierKeyOf('city', generateKeyPairSync('ed25519').privateKey));
    const { code, said } = await checked(join(home, 'bundle'), '--key', stranger);
    expect([code, said]).toEqual([1, expect.stringContaining('checkpoint.txt')]);
  });

  test.each([
    [
      'a changed card',
      'people.json',
      (text: string) => text.replace(/"nameZh": "[^"]+"/, '"nameZh": "别人"'),
      'a card does not fit its hash',
    ],
    ['a missing calendar', 'calendars.json', () => '[]', 'calendar cn-'],
    ['a missing policy', 'policies.json', () => '[]', 'policy '],
  ])('%s, although the manifest fits', async (_what, path, change, said) => {
    const done = await tampered(async (at) => {
      await edit(at(path), change);
      await remanifest(at, path);
    });
    expect([done.code, done.said]).toEqual([1, expect.stringContaining(said)]);
  });

  test('a changed report, an added file, a missing original', async () => {
    const { code, said } = await tampered(async (at) => {
      await edit(at('report.html'), (text) => `${text} `);
      await writeFile(at('events/added.jsonl'), '');
      await rm(at('files'), { recursive: true });
    });
    expect(code).toBe(1);
    for (const place of ['report.html：', 'events/added.jsonl：', 'files/']) expect(said).toContain(place);
  });

  /** As whoever has the bundle alone may do it: everything made to fit, the signature of the list taken away. */
  const forged = async (change: (at: (path: string) => string) => Promise<string[]>): Promise<{ code: number; said: string }> =>
    tampered(async (at) => {
      for (const path of await change(at)) await remanifest(at, path);
      await rm(at('manifest.note'));
    });
  const manifestEdit = async (at: (path: string) => string, change: (manifest: Record<string, unknown>) => object): Promise<string[]> => {
    await edit(at('manifest.json'), (text) => JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)));
    return [];
  };
  const unproven = (text: string): string =>
    text
      .trim()
      .split('\n')
      .map((line) => line.replace(/"proof":\[[^\]]*\]/, '"proof":null'))
      .join('\n');

  test.each<[string, (at: (path: string) => string) => Promise<string[]>, 1 | 3, string]>([
    [
      'a report that says the opposite',
      async (at) => (await edit(at('report.html'), (text) => text.replaceAll('同意', '不同意')), ['report.html']),
      3,
      'not signed',
    ],
    [
      'names erased that nobody erased',
      async (at) => (
        await edit(at('people.json'), (text) =>
          JSON.stringify((JSON.parse(text) as object[]).map((card) => ({ ...card, salt: null, data: null }))),
        ),
        ['people.json']
      ),
      1,
      'nobody erased its person',
    ],
    ['no stream at all', (at) => manifestEdit(at, (manifest) => ({ ...manifest, streams: [] })), 1, 'no stream at all'],
    [
      'a policy changed',
      async (at) => (await edit(at('policies.json'), (text) => text.replace(/"version": "/, '"more": 1, "version": "')), ['policies.json']),
      1,
      'policy',
    ],
    [
      'the last sealed events cut',
      async (at) => {
        await edit(at(events()), (text) => `${text.trim().split('\n').slice(0, -2).join('\n')}\n`);
        await manifestEdit(at, (manifest) => ({
          ...manifest,
          streams: (manifest['streams'] as { path: string; events: number }[]).map((one) =>
            one.path === events() ? { path: one.path, streamId: `directive/${directive}`, events: one.events - 2 } : one,
          ),
        }));
        return [events()];
      },
      3,
      'not signed',
    ],
    [
      'evidence declared absent',
      async (at) => {
        await rm(at('files'), { recursive: true });
        return manifestEdit(at, (manifest) => ({
          ...manifest,
          absentFiles: (manifest['files'] as { path: string }[]).flatMap(({ path }) => (path.startsWith('files/') ? [path.slice(6)] : [])),
          files: (manifest['files'] as { path: string }[]).filter(({ path }) => !path.startsWith('files/')),
        }));
      },
      3,
      'not signed',
    ],
    [
      'proofs taken out of what was sealed',
      async (at) => (await edit(at(events()), unproven), [events()]),
      1,
      'a sealed event has no proof',
    ],
  ])('%s is never called verified, although everything fits and the list is not signed', async (_what, change, code, says) => {
    const done = await forged(change);
    expect([done.code, done.said]).toEqual([code, expect.stringContaining(says)]);
    expect(done.said).not.toContain('核验通过');
  });

  test('a bundle with no key given is intact, but not sealed', async () => {
    expect(await checked(join(home, 'bundle'))).toMatchObject({ code: 3, said: expect.stringContaining('intact, but not sealed') });
  });

  test('a witness’s file stands for the key, and one that has another checkpoint does not', async () => {
    const note = await readFile(join(home, 'bundle', 'checkpoint.txt'), 'utf8');
    const [has, hasNot] = [join(home, 'has.jsonl'), join(home, 'has-not.jsonl')];
    await writeFile(has, `${JSON.stringify({ n: 1, note })}\n`);
    await writeFile(hasNot, `${JSON.stringify({ n: 1, note: note.replace('sealed-at 2', 'sealed-at 3') })}\n`);
    expect((await checked(join(home, 'bundle'), '--witness', has)).code).toBe(0);
    expect(await checked(join(home, 'bundle'), '--witness', hasNot)).toMatchObject({
      code: 1,
      said: expect.stringContaining('the witness'),
    });
  });

  test('an original that was changed on disk is not handed over as the original', async () => {
    const files = new HashedFiles(join(home, 'files'));
    const { rows } = await database.pool.query<{ sha256: string }>(
      `select data -> 'evidence' -> 0 ->> 'sha256' as sha256 from duban.event where type = 'ClosureRequested'`,
    );
    const sha256 = rows[0]?.sha256 ?? '';
    const was = await readFile(files.path(sha256));
    await writeFile(files.path(sha256), '另一份报告');
    const { path } = await exportBundle(deps, { id: 'altered', scope: { kind: 'directive', directiveId: directive } });
    await writeFile(files.path(sha256), was);
    await unpack(path, join(home, 'altered'));
    const { code, said } = await checked(join(home, 'altered'), '--key', formatVerifierKey(KEY));
    expect([code, said]).toEqual([0, expect.stringMatching(new RegExp(`were not there: ${sha256}`))]);
  });

  /** By hand: BUNDLE_MUTATIONS=200 npm run spec -- export-bundle --selectProjects int */
  const MUTATIONS = Number(process.env['BUNDLE_MUTATIONS'] ?? 12);
  test(`of ${MUTATIONS} random changes, the list made to fit and its signature kept or taken away, none is called verified`, async () => {
    const random = randomBy(19);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    const paths = (JSON.parse(await readFile(join(home, 'bundle', 'manifest.json'), 'utf8')) as { files: { path: string }[] }).files.map(
      ({ path }) => path,
    );
    const verified: string[] = [];
    for (let n = 0; n < MUTATIONS; n += 1) {
      const [path, kind, at, keeps] = [
        pick([...paths, 'manifest.json', 'manifest.json']),
        Math.floor(random() * 4),
        random(),
        random() < 0.5,
      ];
      const { said, code } = await tampered(async (inBundle) => {
        const file = inBundle(path);
        const bytes = await readFile(file);
        const place = Math.floor(at * bytes.length);
        if (kind === 0) bytes[place] = (bytes[place] ?? 0) ^ 1;
        const cut =
          kind === 1
            ? bytes.subarray(0, place)
            : kind === 2
              ? Buffer.concat([bytes.subarray(0, place), bytes.subarray(Math.min(place + 40, bytes.length))])
              : kind === 3
                ? Buffer.concat([bytes, Buffer.from(' ')])
                : bytes;
        await writeFile(file, cut);
        if (path !== 'manifest.json') await remanifest(inBundle, path);
        if (!keeps) await rm(inBundle('manifest.note'));
      });
      if (code === 0 || said.includes('核验通过')) verified.push(`${n}: ${path} ${kind} at ${at}`);
    }
    expect(verified).toEqual([]);
  });

  test('what is no bundle', async () => {
    expect(await tampered((at) => rm(at('manifest.json')))).toMatchObject({ code: 2 });
  });
});

test('a department and a period take in what belongs to them', async () => {
  const of = async (id: string, scope: Parameters<typeof exportBundle>[1]['scope']): Promise<number> =>
    (await exportBundle(deps, { id, scope })).directives;
  expect(await of('department', { kind: 'department', departmentId: 'sifa' })).toBe(1);
  const [from, until] = ['2020-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z'];
  expect(await of('period', { kind: 'period', from, until })).toBe(2);
  await expect(of('nothing', { kind: 'period', from, until: from })).rejects.toMatchObject({ code: 'nothing_to_export' });
});

test('an export that was broken off goes on as the same one', async () => {
  const stop = new AbortController();
  const request = { id: 'broken-off', scope: { kind: 'department' as const, departmentId: 'weijian' } };
  await expect(exportBundle(deps, request, { signal: stop.signal, onProgress: () => stop.abort() })).rejects.toThrow();
  await office.dispatch(third, { leads: ['weijian'] });
  const again = await exportBundle(deps, request);
  expect(again.directives).toBe(1);
  await unpack(again.path, join(home, 'again'));
  expect((await checked(join(home, 'again'), '--key', formatVerifierKey(KEY))).code).toBe(0);
});

test('that an export was made is itself recorded, once', async () => {
  const { pool } = database;
  const at = office.clock.now();
  const { path: _, ...facts } = made;
  expect(
    await recordExport(pool, 'first', { type: 'ExportRequested', data: { scope: { kind: 'directive', directiveId: directive } } }, { at }),
  ).toBe(true);
  expect(await recordExport(pool, 'first', { type: 'ExportCompleted', data: facts }, { at })).toBe(true);
  expect(await recordExport(pool, 'first', { type: 'ExportCompleted', data: facts }, { at })).toBe(false);
  expect((await readStream(pool, 'audit-export/first')).map(({ type }) => type)).toEqual(['ExportRequested', 'ExportCompleted']);
});
