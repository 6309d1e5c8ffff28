import { execFile } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { nodeDigest, signCheckpoint, signNote, verifierKeyOf } from '@duban/event-store';
import { canonicalText, chainHash, formatVerifierKey, GENESIS_HASH, leafHash, manifestText, nodeHash, toHex } from '@duban/proof';

const VERIFIER = fileURLToPath(new URL('../../verifier/duban-verify.mjs', import.meta.url));
const { privateKey } = generateKeyPairSync('ed25519');
const KEY = formatVerifierKey(verifierKeyOf('city', privateKey));
const STREAM = 'directive/d1';
const PATH = `events/${STREAM}.jsonl`;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const CARD = { hash: sha256('salt\n{"name":"王"}'), salt: 'salt', data: { name: '王' } };
const META = { actor: { personId: 'p1', snapshot: CARD.hash }, calendarVersion: 'c1', policyVersion: '' };
const EVENTS = [1, 2, 3].map((version) => ({ streamId: STREAM, version, type: 'TaskReceived', data: { n: version }, meta: META }));

const chain = (): { hash: string }[] => {
  let prevHash = GENESIS_HASH;
  return EVENTS.map((event) => {
    const link = { algorithm: 'sha256', event, prevHash, hash: chainHash(nodeDigest, 'sha256', prevHash, canonicalText(event)) };
    prevHash = link.hash;
    return link;
  });
};
const LEAVES = chain().map(({ hash }) => leafHash(nodeDigest, hash)) as [Uint8Array, Uint8Array, Uint8Array];

/** Two events under the checkpoint and one that is not sealed yet. */
const lines = chain().map((link, at) =>
  JSON.stringify({ ...link, seq: at + 1, proof: at < 2 ? [toHex(LEAVES[1 - at] ?? LEAVES[0])] : null }),
);

const root = toHex(nodeHash(nodeDigest, LEAVES[0], LEAVES[1]));

let home: string;
let files: Record<string, string>;
/** Events that the list says there are. */
let promised: number;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'duban-verify-'));
  promised = 3;
  files = {
    [PATH]: `${lines.join('\n')}\n`,
    'people.json': JSON.stringify([CARD]),
    'policies.json': '[]',
    'calendars.json': '[{"version":"c1"}]',
    'checkpoint.txt': signCheckpoint({ origin: 'city', size: 2, root, sealedAt: '2026-03-02T01:00:00.000Z' }, privateKey),
  };
});
afterEach(async () => {
  await rm(home, { recursive: true });
});

/** What the verifier says of the files; their own manifest names them as they are. */
const verified = async (...args: string[]): Promise<{ code: number; said: string[] }> => {
  const manifest = {
    ...{ format: 'duban-export/1', checkpoint: { n: 7 }, verifierKey: KEY, absentFiles: [] },
    streams: [{ path: PATH, streamId: STREAM, events: promised }],
    files: Object.entries(files).map(([path, text]) => ({ path, sha256: sha256(text) })),
  };
  const list = JSON.stringify(manifest);
  const signed = signNote(manifestText(sha256(list)), 'city', privateKey);
  for (const [path, text] of Object.entries({ ...files, 'manifest.json': list, 'manifest.note': signed })) {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), text);
  }
  const ran = promisify(execFile)(process.execPath, [VERIFIER, home, ...args], { env: {} });
  const { code, said } = await ran.then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, said: error.stdout + error.stderr }),
  );
  return { code, said: said.trimEnd().split('\n') };
};

const counted = (unsealed: number): string => `事件 events ${unsealed + 2}，未封存 unsealed ${unsealed}，检查点 checkpoint 7 (2)`;

test('an honest bundle of which all is sealed is verified against a key that one trusts', async () => {
  files[PATH] = `${lines.slice(0, 2).join('\n')}\n`;
  promised = 2;
  const { code, said } = await verified('--key', KEY);
  expect([code, said[0], said.at(-1)]).toEqual([0, counted(0), '核验通过 / verified']);
});

test('what is not sealed, or only by the bundle’s own key, is intact and no more', async () => {
  const tail = await verified('--key', KEY);
  expect([tail.code, tail.said[0]]).toEqual([3, counted(1)]);
  expect(tail.said).toContain('未证明：1 个事件不在检查点之内 / 1 events are not under the checkpoint');
  expect(tail.said.at(-1)).toContain('intact, but not sealed');
  const own = await verified();
  expect([own.code, own.said.join()]).toEqual([3, expect.stringContaining('the key is the bundle’s own')]);
});

test.each<[string, string, string | RegExp, string, string]>([
  ['a changed text', PATH, '"n":1', '"n":9', 'text and hash do not fit'],
  ['a fraction, which nobody can have hashed', PATH, '"n":1', '"n":0.5', 'text and hash do not fit'],
  ['an event taken out', PATH, /^.*\n/, '', 'versions are not gapless'],
  ['an event too few', PATH, /[^\n]*\n$/, '', '3 events were promised'],
  ['another proof', PATH, /"proof":\["[^"]*/, `"proof":["${'00'.repeat(32)}`, 'not under the checkpoint'],
  ['a changed card', 'people.json', '王', '李', 'a card does not fit its hash'],
  ['no card', 'people.json', /.+/, '[]', 'the card of its actor is missing'],
  ['no calendar', 'calendars.json', 'c1', 'c2', 'calendar c1 is missing'],
])('%s is found', async (_name, path, from, to, expected) => {
  files[path] = (files[path] ?? '').replace(from, to);
  const { code, said } = await verified('--key', KEY);
  expect(code).toBe(1);
  expect(said[0]).toContain(expected);
  expect(said.at(-1)).toMatch(/^核验不通过 \/ not verified: \d+$/);
});

test('a checkpoint that another key has signed is not trusted', async () => {
  const stranger = formatVerifierKey(verifierKeyOf('city', generateKeyPairSync('ed25519').privateKey));
  const { code, said } = await verified('--key', stranger);
  expect([code, said[0]]).toEqual([1, 'checkpoint.txt：检查点签名无效 / the signature of the checkpoint is not valid']);
});

test('what cannot be checked is not called changed', async () => {
  expect(await verified('--key', 'nobody')).toEqual({ code: 2, said: ['无法核验 / cannot check: not a verifier key: nobody'] });
});

test('it needs nothing beside Node, and says what it was made from', async () => {
  const text = await readFile(VERIFIER, 'utf8');
  const imported = [...text.matchAll(/^import .* from '(.*)';$/gm)].map(([, name]) => name);
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter((name) => !name?.startsWith('node:'))).toEqual([]);
  expect(text).toContain('// libs/proof/src/merkle.ts');
});
