import { createHash } from 'node:crypto';
import { createReadStream, type Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';
import { nodeCheckSignature, nodeDigest } from '@duban/event-store/node-crypto';
import {
  canonicalText,
  chainHash,
  fromHex,
  GENESIS_HASH,
  leafHash,
  NotCanonical,
  parseVerifierKey,
  readCheckpoint,
  rootOfInclusion,
  toHex,
  type VerifierKey,
} from '@duban/proof';

interface Manifest {
  format: string;
  checkpoint: { n: number };
  verifierKey: string;
  streams: { path: string; streamId: string; events: number }[];
  absentFiles: string[];
  files: { path: string; sha256: string }[];
}

/** A line of a stream's file. */
interface Line {
  event: {
    streamId: string;
    version: number;
    type: string;
    data: { file?: { sha256: string }; evidence?: { sha256: string }[] };
    meta: { actor: { personId: string; snapshot: string }; calendarVersion: string; policyVersion: string; rules?: number };
  };
  algorithm: string;
  prevHash: string;
  hash: string;
  seq: number;
  /** null = the event was not sealed yet. */
  proof: string[] | null;
}

interface Checkpoint {
  size: number;
  root: string;
  signed: boolean;
}

/** What the events speak of, each with a place where they do. */
class Seen {
  sealed = 0;
  unsealed = 0;
  readonly files = new Map<string, string>();
  readonly cards = new Map<string, string>();
  readonly calendars = new Map<string, string>();
  readonly policies = new Map<string, string>();
}

const findings: string[] = [];
const found = (place: string, zh: string, en: string): void => {
  findings.push(`${place}：${zh} / ${en}`);
};

const keyOf = (text: string): VerifierKey => {
  try {
    return parseVerifierKey(nodeDigest, text);
  } catch (error) {
    throw error instanceof Error && error.message.startsWith('not a verifier key') ? new Error(`not a verifier key: ${text}`) : error;
  }
};

const checkpointOf = (note: string, key: VerifierKey): Checkpoint => {
  const read = readCheckpoint(nodeCheckSignature, note, [key]);
  return { size: read?.size ?? 0, root: read?.root ?? '', signed: (read?.signedBy ?? null) !== null };
};

/** null = it has no canonical form, so nobody can have hashed it. */
const canonicalOrNull = (value: unknown): string | null => {
  try {
    return canonicalText(value);
  } catch (error) {
    if (error instanceof NotCanonical) return null;
    throw error;
  }
};

/** Node before 20.12 calls it `path`. */
const folderOf = (entry: Dirent): string => (entry.parentPath as string | undefined) ?? entry.path;

const filesIn = async (directory: string): Promise<string[]> =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(directory, join(folderOf(entry), entry.name))
        .split(sep)
        .join('/'),
    );

const hashOfFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
};

const checkManifest = async (home: string, manifest: Manifest): Promise<void> => {
  const named = new Map(manifest.files.map((file) => [file.path, file]));
  const there = new Set(await filesIn(home));
  for (const { path, sha256: promised } of named.values()) {
    if (!there.has(path)) found(path, '文件缺失', 'the file is missing');
    else if ((await hashOfFile(join(home, path))) !== promised) found(path, '文件被改动', 'the file was changed');
  }
  for (const path of there)
    if (path !== 'manifest.json' && !named.has(path)) found(path, '清单之外的文件', 'a file that the manifest does not name');
};

const note = ({ type, data, meta }: Line['event'], place: string, seen: Seen): void => {
  if (type === 'MinutesReceived' && data.file) seen.files.set(data.file.sha256, place);
  for (const { sha256: file } of data.evidence ?? []) seen.files.set(file, place);
  if (meta.actor.personId !== 'system') seen.cards.set(meta.actor.snapshot, place);
  if (meta.calendarVersion !== '') seen.calendars.set(meta.calendarVersion, place);
  if (meta.policyVersion !== '') seen.policies.set(meta.policyVersion, place);
};

const checkStream = async (
  home: string,
  { path, streamId, events }: Manifest['streams'][number],
  checkpoint: Checkpoint,
  seen: Seen,
): Promise<void> => {
  let previous = GENESIS_HASH;
  let rules = 1;
  let version = 0;
  const place = (): string => `${path}:${version} (${streamId} v${version})`;
  for await (const line of createInterface({ input: createReadStream(join(home, path), 'utf8'), crlfDelay: Infinity })) {
    if (line === '') continue;
    version += 1;
    const { event, algorithm, prevHash, hash, seq, proof } = JSON.parse(line) as Line;
    if (event.version !== version || event.streamId !== streamId) {
      found(place(), '版本不连续', 'versions are not gapless');
      return;
    }
    if (prevHash !== previous) found(place(), '与前一事件不相接', 'does not follow from the event before');
    const text = canonicalOrNull(event);
    const computed = text === null ? null : chainHash(nodeDigest, algorithm === 'sm3' ? 'sm3' : 'sha256', prevHash, text);
    if (computed !== hash) found(place(), '内容与哈希不符', 'text and hash do not fit');
    previous = hash;
    const { rules: under = 1 } = event.meta;
    if (under < rules) found(place(), '规则号倒退', 'under earlier rules than the event before');
    rules = under;
    if (proof === null) seen.unsealed += 1;
    else {
      const root = rootOfInclusion(nodeDigest, leafHash(nodeDigest, hash), seq - 1, checkpoint.size, proof.map(fromHex));
      if (root === null || toHex(root) !== checkpoint.root) found(`${place()} seq ${seq}`, '不在检查点之内', 'not under the checkpoint');
      seen.sealed += 1;
    }
    note(event, place(), seen);
  }
  if (version !== events) found(place(), `应有 ${events} 个事件`, `${events} events were promised`);
};

const checkBeside = async (home: string, manifest: Manifest, seen: Seen): Promise<void> => {
  const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(home, path), 'utf8'));
  const people = (await json('people.json')) as { hash: string; salt: string | null; data: object | null }[];
  const cards = new Map(people.map((card) => [card.hash, card]));
  for (const [hash, { salt, data }] of cards) {
    if (salt === null || data === null) continue;
    const text = canonicalOrNull(data);
    if (text === null || nodeDigest('sha256', `${salt}\n${text}`) !== hash)
      found(`people.json ${hash}`, '名片与哈希不符', 'a card does not fit its hash');
  }
  for (const [hash, place] of seen.cards) if (!cards.has(hash)) found(place, '缺少经办人名片', 'the card of its actor is missing');
  const versions = async (path: string): Promise<Set<string>> =>
    new Set(((await json(path)) as { version: string }[]).map(({ version }) => version));
  const [policies, calendars] = [await versions('policies.json'), await versions('calendars.json')];
  for (const [version, place] of seen.policies)
    if (!policies.has(version)) found(place, `缺少规则 ${version}`, `policy ${version} is missing`);
  for (const [version, place] of seen.calendars)
    if (!calendars.has(version)) found(place, `缺少日历 ${version}`, `calendar ${version} is missing`);
  const absent = new Set(manifest.absentFiles);
  const files = new Map(
    manifest.files.filter(({ path }) => path.startsWith('files/')).map(({ path, sha256: hash }) => [path.slice('files/'.length), hash]),
  );
  for (const [hash, place] of seen.files)
    if (files.get(hash) !== hash && !absent.has(hash)) found(place, `缺少原件 ${hash}`, `file ${hash} is missing`);
};

const main = async (): Promise<void> => {
  const args = process.argv.slice(2);
  const at = args.indexOf('--key');
  const given = at < 0 ? null : (args.splice(at, 2)[1] ?? '');
  const home = args[0] ?? '.';
  const manifest = JSON.parse(await readFile(join(home, 'manifest.json'), 'utf8')) as Manifest;
  if (manifest.format !== 'duban-export/1') throw new Error(`an unknown format: ${manifest.format}`);
  await checkManifest(home, manifest);
  const key = keyOf(given ?? manifest.verifierKey);
  const checkpoint = checkpointOf(await readFile(join(home, 'checkpoint.txt'), 'utf8'), key);
  if (!checkpoint.signed) found('checkpoint.txt', '检查点签名无效', 'the signature of the checkpoint is not valid');
  const seen = new Seen();
  for (const stream of manifest.streams) await checkStream(home, stream, checkpoint, seen);
  await checkBeside(home, manifest, seen);
  for (const line of findings) console.log(line);
  console.log(
    `事件 events ${seen.sealed + seen.unsealed}，未封存 unsealed ${seen.unsealed}，检查点 checkpoint ${manifest.checkpoint.n} (${checkpoint.size})`,
  );
  if (given === null) console.log('公钥取自包内，请以 --key 另行核对 / the key is the bundle’s own: give the one you trust with --key');
  console.log(findings.length === 0 ? '核验通过 / verified' : `核验不通过 / not verified: ${findings.length}`);
  process.exitCode = findings.length === 0 ? 0 : 1;
};

main().catch((error: unknown) => {
  for (const line of findings) console.log(line);
  console.error(`无法核验 / cannot check: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = findings.length === 0 ? 2 : 1;
});
