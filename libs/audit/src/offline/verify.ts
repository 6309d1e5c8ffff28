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
  MANIFEST_NOTE,
  manifestText,
  parseVerifierKey,
  readCheckpoint,
  readNote,
  rootOfInclusion,
  toHex,
  type VerifierKey,
} from '@duban/proof';

interface Manifest {
  format: string;
  checkpoint: { n: number };
  verifierKey: string;
  streams: { path: string; streamId: string; events: number; head?: string }[];
  absentFiles: string[];
  files: { path: string; sha256: string }[];
}

/** A line of a stream's file. */
interface Line {
  event: {
    streamId: string;
    version: number;
    type: string;
    data: {
      file?: { sha256: string };
      evidence?: { sha256: string }[];
      personId?: string;
      policy?: { version: string } | string;
    };
    meta: { actor: { personId: string; snapshot: string }; calendarVersion: string; policyVersion: string; rules?: number };
  };
  algorithm: string;
  prevHash: string;
  hash: string;
  seq: number | null;
  /** null = the event was not sealed yet. */
  proof: string[] | null;
}

interface Checkpoint {
  size: number;
  root: string;
  signed: boolean;
}

/** People whose names were taken out by an act of the organisation. */
type Erased = Set<string>;

/** What the events speak of, each with a place where they do. */
class Seen {
  sealed = 0;
  unsealed = 0;
  readonly files = new Map<string, string>();
  readonly cards = new Map<string, string>();
  readonly calendars = new Map<string, string>();
  readonly policies = new Map<string, string>();
  /** As the events hold them, in canonical form. */
  readonly policyTexts = new Map<string, string>();
  readonly erased: Erased = new Set();
}

/** Why what is intact is not proven either. */
const unproven: string[] = [];
const unsealed = (zh: string, en: string): void => {
  unproven.push(`${zh} / ${en}`);
};
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

const checkpointOf = (note: string, key: VerifierKey | null): Checkpoint => {
  const read = readCheckpoint(nodeCheckSignature, note, key === null ? [] : [key]);
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
    if (path !== 'manifest.json' && path !== MANIFEST_NOTE && !named.has(path))
      found(path, '清单之外的文件', 'a file that the manifest does not name');
};

const note = ({ type, data, meta }: Line['event'], place: string, seen: Seen): void => {
  if (type === 'MinutesReceived' && data.file) seen.files.set(data.file.sha256, place);
  for (const { sha256: file } of data.evidence ?? []) seen.files.set(file, place);
  if (meta.actor.personId !== 'system') seen.cards.set(meta.actor.snapshot, place);
  if (meta.calendarVersion !== '') seen.calendars.set(meta.calendarVersion, place);
  if (meta.policyVersion !== '') seen.policies.set(meta.policyVersion, place);
  if (typeof data.policy === 'object') seen.policyTexts.set(data.policy.version, canonicalOrNull(data.policy) ?? '');
  if (type === 'PersonErased' && data.personId) seen.erased.add(data.personId);
};

const checkStream = async (
  home: string,
  { path, streamId, events, head }: Manifest['streams'][number],
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
    if (proof === null) {
      seen.unsealed += 1;
      if (seq !== null && seq <= checkpoint.size) found(`${place()} seq ${seq}`, '已封存的事件没有证明', 'a sealed event has no proof');
    } else {
      const root = rootOfInclusion(nodeDigest, leafHash(nodeDigest, hash), (seq ?? 0) - 1, checkpoint.size, proof.map(fromHex));
      if (root === null || toHex(root) !== checkpoint.root) found(`${place()} seq ${seq}`, '不在检查点之内', 'not under the checkpoint');
      seen.sealed += 1;
    }
    note(event, place(), seen);
  }
  if (head !== undefined && version === events && version > 0 && previous !== head)
    found(place(), '末端与清单不符', 'does not end as the list says');
  if (version !== events) found(place(), `应有 ${events} 个事件`, `${events} events were promised`);
};

const checkBeside = async (home: string, manifest: Manifest, seen: Seen): Promise<void> => {
  const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(join(home, path), 'utf8'));
  const people = (await json('people.json')) as { hash: string; personId: string; salt: string | null; data: object | null }[];
  const cards = new Map(people.map((card) => [card.hash, card]));
  for (const [hash, { personId, salt, data }] of cards) {
    if (salt === null || data === null) {
      if (!seen.erased.has(personId))
        found(`people.json ${hash}`, '名片被清空，却无删除记录', 'a card is empty, and nobody erased its person');
      continue;
    }
    const text = canonicalOrNull(data);
    if (text === null || nodeDigest('sha256', `${salt}\n${text}`) !== hash)
      found(`people.json ${hash}`, '名片与哈希不符', 'a card does not fit its hash');
  }
  for (const [hash, place] of seen.cards) if (!cards.has(hash)) found(place, '缺少经办人名片', 'the card of its actor is missing');
  const texts = async (path: string): Promise<Map<string, string | null>> =>
    new Map(((await json(path)) as { version: string }[]).map((one) => [one.version, canonicalOrNull(one)]));
  const [policies, calendars] = [await texts('policies.json'), await texts('calendars.json')];
  for (const [version, text] of policies)
    if (seen.policyTexts.get(version) !== text)
      found(`policies.json ${version}`, '规则与事件所载不符', 'a policy is not the one that the events hold');
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

const option = (args: string[], name: string): string | null => {
  const at = args.indexOf(name);
  return at < 0 ? null : (args.splice(at, 2)[1] ?? '');
};

/** Whether a witness, who keeps checkpoints on lines of a file, has this one. */
const isWitnessed = async (path: string, checkpointNote: string): Promise<boolean> => {
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    if (line.trim() !== '' && (JSON.parse(line) as { note?: unknown }).note === checkpointNote) return true;
  }
  return false;
};

/** The list of the bundle is the one that the key of the checkpoint signed: it names the report, the people and every length. */
const checkSignature = async (home: string, key: VerifierKey): Promise<void> => {
  const text = await readFile(join(home, MANIFEST_NOTE), 'utf8').catch(() => null);
  if (text === null) {
    unsealed('清单没有签名，事件之外的内容无从证明', 'the list of the bundle is not signed: nothing beside the events is proven');
    return;
  }
  const signed = readNote(nodeCheckSignature, text, [key]);
  if (signed?.signedBy == null) found(MANIFEST_NOTE, '清单签名无效', 'the signature of the list is not valid');
  else if (signed.text !== manifestText(await hashOfFile(join(home, 'manifest.json'))))
    found('manifest.json', '清单被改动', 'not the list that was signed');
};

/** What no proof of ours says anything about. */
const BESIDE = `证明不及之处：导出范围之外的记录；检查点之后的记录；报告的措辞（由签名的清单确认其未被改动，不由哈希链推出）
what no proof covers: the record outside the scope; what came after the checkpoint; the report's wording (that it is unchanged follows from the signed list, not from the chain)`;

const main = async (): Promise<void> => {
  const args = process.argv.slice(2);
  const [given, witness] = [option(args, '--key'), option(args, '--witness')];
  const home = args[0] ?? '.';
  const manifest = JSON.parse(await readFile(join(home, 'manifest.json'), 'utf8')) as Manifest;
  if (!['duban-export/1', 'duban-export/2'].includes(manifest.format)) throw new Error(`an unknown format: ${manifest.format}`);
  await checkManifest(home, manifest);
  const own = given === null;
  if (own && manifest.verifierKey === '') unsealed('导出时没有公钥', 'no public key was known when it was exported');
  const key = own && manifest.verifierKey === '' ? null : keyOf(given ?? manifest.verifierKey);
  const checkpointNote = await readFile(join(home, 'checkpoint.txt'), 'utf8');
  const checkpoint = checkpointOf(checkpointNote, key);
  if (key !== null && !checkpoint.signed) found('checkpoint.txt', '检查点签名无效', 'the signature of the checkpoint is not valid');
  if (key !== null) await checkSignature(home, key);
  if (witness !== null && !(await isWitnessed(witness, checkpointNote)))
    found('checkpoint.txt', '见证方没有这个检查点', 'the witness does not have this checkpoint');
  if (own && witness === null)
    unsealed(
      '公钥取自包内，请以 --key 或 --witness 另行核对',
      'the key is the bundle’s own: give the one you trust with --key, or a witness’s file with --witness',
    );
  const seen = new Seen();
  if (manifest.streams.length === 0) found('manifest.json', '没有任何事件流', 'no stream at all');
  for (const stream of manifest.streams) await checkStream(home, stream, checkpoint, seen);
  await checkBeside(home, manifest, seen);
  if (seen.unsealed > 0) unsealed(`${seen.unsealed} 个事件不在检查点之内`, `${seen.unsealed} events are not under the checkpoint`);
  for (const line of findings) console.log(line);
  console.log(
    `事件 events ${seen.sealed + seen.unsealed}，未封存 unsealed ${seen.unsealed}，检查点 checkpoint ${manifest.checkpoint.n} (${checkpoint.size})`,
  );
  if (manifest.absentFiles.length > 0)
    console.log(`导出方称缺少的原件 / originals that whoever exported says were not there: ${manifest.absentFiles.join(', ')}`);
  console.log(BESIDE);
  if (findings.length > 0) console.log(`核验不通过 / not verified: ${findings.length}`);
  else if (unproven.length > 0) {
    for (const line of unproven) console.log(`未证明：${line}`);
    console.log('内容完好，但未封存 / intact, but not sealed: see above');
  } else console.log('核验通过 / verified');
  process.exitCode = findings.length > 0 ? 1 : unproven.length > 0 ? 3 : 0;
};

main().catch((error: unknown) => {
  for (const line of findings) console.log(line);
  console.error(`无法核验 / cannot check: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = findings.length === 0 ? 2 : 1;
});
