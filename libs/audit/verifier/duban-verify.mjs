#!/usr/bin/env node
// Checks a Duban export without Duban: `node duban-verify.mjs <directory of the unpacked bundle> [--key <verifier key>]`.
// Needs Node >= 20 and nothing else. Ends with 0 when everything holds, 1 when something was changed, 2 when it cannot check.
// 离线核验督办导出包：只需 Node.js 20 以上。退出码 0 通过，1 被改动，2 无法核验。
import { createHash, createPublicKey, verify } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const hex = (text) => Buffer.from(text, 'hex');

/** RFC 8785 for what the record holds: plain values, integers only. Keys are sorted by UTF-16 code units, as sort() does. */
const canonical = (value) => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
};

const findings = [];
const found = (place, zh, en) => findings.push(`${place}：${zh} / ${en}`);

const keyOf = (text) => {
  const parts = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+=*)$/.exec(text.trim());
  const bytes = Buffer.from(parts?.[3] ?? '', 'base64');
  if (!parts || bytes.length !== 33 || bytes[0] !== 1) throw new Error(`not a verifier key: ${text}`);
  const id = sha256(`${parts[1]}\n`, bytes).subarray(0, 4).toString('hex');
  if (id !== parts[2]) throw new Error(`the verifier key of ${parts[1]} does not fit its id`);
  const key = createPublicKey({ key: Buffer.concat([hex('302a300506032b6570032100'), bytes.subarray(1)]), format: 'der', type: 'spki' });
  return { name: parts[1], id, key };
};

/** C2SP tlog-checkpoint. */
const readCheckpoint = (note, key) => {
  const end = note.indexOf('\n\n');
  const text = note.slice(0, end + 1);
  const [origin, size, root] = text.split('\n');
  const signed = note
    .slice(end + 2)
    .split('\n')
    .some((line) => {
      const [dash, name, encoded = ''] = line.split(' ');
      const bytes = Buffer.from(encoded, 'base64');
      const mine = dash === '—' && name === origin && name === key.name && bytes.subarray(0, 4).toString('hex') === key.id;
      return mine && verify(null, Buffer.from(text), key.key, bytes.subarray(4));
    });
  return { size: Number(size), root: Buffer.from(root ?? '', 'base64'), signed };
};

/** RFC 9162, 2.1.3.2. */
const rootOf = (leaf, index, size, path) => {
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      hash = sha256(Buffer.of(1), sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else hash = sha256(Buffer.of(1), hash, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 && index < size ? hash : null;
};

const filesIn = async (directory) =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(directory, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    );

const hashOfFile = async (path) => {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest('hex');
};

const checkManifest = async (home, manifest) => {
  const named = new Map(manifest.files.map((file) => [file.path, file]));
  const there = new Set(await filesIn(home));
  for (const { path, sha256: promised } of named.values()) {
    if (!there.has(path)) found(path, '文件缺失', 'the file is missing');
    else if ((await hashOfFile(join(home, path))) !== promised) found(path, '文件被改动', 'the file was changed');
  }
  for (const path of there)
    if (path !== 'manifest.json' && !named.has(path)) found(path, '清单之外的文件', 'a file that the manifest does not name');
};

const checkStream = async (home, { path, streamId, events }, checkpoint, seen) => {
  let previous = '0'.repeat(64);
  let version = 0;
  const place = () => `${path}:${version} (${streamId} v${version})`;
  for await (const line of createInterface({ input: createReadStream(join(home, path), 'utf8'), crlfDelay: Infinity })) {
    if (line === '') continue;
    version += 1;
    const { event, algorithm, prevHash, hash, seq, proof } = JSON.parse(line);
    if (event.version !== version || event.streamId !== streamId) {
      found(place(), '版本不连续', 'versions are not gapless');
      return;
    }
    if (prevHash !== previous) found(place(), '与前一事件不相接', 'does not follow from the event before');
    const computed = createHash(algorithm === 'sm3' ? 'sm3' : 'sha256')
      .update(hex(prevHash))
      .update(canonical(event), 'utf8')
      .digest('hex');
    if (computed !== hash) found(place(), '内容与哈希不符', 'text and hash do not fit');
    previous = hash;
    if (proof === null) seen.unsealed += 1;
    else {
      const root = rootOf(sha256(Buffer.of(0), hex(hash)), seq - 1, checkpoint.size, proof.map(hex));
      if (root === null || !root.equals(checkpoint.root)) found(`${place()} seq ${seq}`, '不在检查点之内', 'not under the checkpoint');
      seen.sealed += 1;
    }
    if (event.type === 'MinutesReceived') seen.files.set(event.data.file.sha256, place());
    for (const { sha256: file } of event.data.evidence ?? []) seen.files.set(file, place());
    if (event.meta.actor.personId !== 'system') seen.cards.set(event.meta.actor.snapshot, place());
    if (event.meta.calendarVersion !== '') seen.calendars.set(event.meta.calendarVersion, place());
    if (event.meta.policyVersion !== '') seen.policies.set(event.meta.policyVersion, place());
  }
  if (version !== events) found(place(), `应有 ${events} 个事件`, `${events} events were promised`);
};

const checkBeside = async (home, manifest, seen) => {
  const json = async (path) => JSON.parse(await readFile(join(home, path), 'utf8'));
  const cards = new Map((await json('people.json')).map((card) => [card.hash, card]));
  for (const [hash, { salt, data }] of cards) {
    if (salt === null || data === null) continue;
    if (sha256(`${salt}\n${canonical(data)}`).toString('hex') !== hash)
      found(`people.json ${hash}`, '名片与哈希不符', 'a card does not fit its hash');
  }
  for (const [hash, place] of seen.cards) if (!cards.has(hash)) found(place, '缺少经办人名片', 'the card of its actor is missing');
  const versions = async (path) => new Set((await json(path)).map(({ version }) => version));
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

const main = async () => {
  const args = process.argv.slice(2);
  const at = args.indexOf('--key');
  const given = at < 0 ? null : args.splice(at, 2)[1];
  const home = args[0] ?? '.';
  const manifest = JSON.parse(await readFile(join(home, 'manifest.json'), 'utf8'));
  if (manifest.format !== 'duban-export/1') throw new Error(`an unknown format: ${manifest.format}`);
  await checkManifest(home, manifest);
  const key = keyOf(given ?? manifest.verifierKey);
  const checkpoint = readCheckpoint(await readFile(join(home, 'checkpoint.txt'), 'utf8'), key);
  if (!checkpoint.signed) found('checkpoint.txt', '检查点签名无效', 'the signature of the checkpoint is not valid');
  const seen = { sealed: 0, unsealed: 0, files: new Map(), cards: new Map(), calendars: new Map(), policies: new Map() };
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

main().catch((error) => {
  for (const line of findings) console.log(line);
  console.error(`无法核验 / cannot check: ${error.message}`);
  process.exitCode = findings.length === 0 ? 2 : 1;
});
