#!/usr/bin/env node
// Checks a Duban export without Duban: `node duban-verify.mjs <directory of the unpacked bundle> [--key <verifier key>] [--witness <file>]`.
// Needs Node >= 20 and nothing else. Ends with 0 when everything holds under a key or a witness that you trust, 1 when something was
// changed, 2 when it cannot check, 3 when nothing was changed but not all of it is proven.
// Made from the sources named below, which also write the record: hashes as in RFC 8785, RFC 6962 and RFC 9162, notes as in C2SP.
// 离线核验督办导出包：只需 Node.js 20 以上。退出码 0 通过，1 被改动，2 无法核验，3 完好但未全部封存。

// libs/audit/src/offline/verify.ts
import { createHash as createHash2 } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { createInterface } from 'node:readline';

// libs/event-store/src/crypto/node-crypto.ts
import { createHash, createPublicKey, verify } from 'node:crypto';
var nodeDigest = (algorithm, ...parts) => {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
var SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
var nodeCheckSignature = (publicKey, text, signature) =>
  verify(
    null,
    Buffer.from(text),
    createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: 'der', type: 'spki' }),
    signature,
  );

// libs/proof/src/bytes.ts
var HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
var toHex = (bytes) => {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
};
var NO_DIGIT = 255;
var DIGITS = new Uint8Array(128).fill(NO_DIGIT);
for (const [value, sign] of [...'0123456789abcdef'].entries()) {
  DIGITS[sign.charCodeAt(0)] = value;
  DIGITS[sign.toUpperCase().charCodeAt(0)] = value;
}
var fromHex = (text) => {
  const bytes = new Uint8Array(text.length >> 1);
  for (let at = 0; at < bytes.length; at += 1) {
    const high = DIGITS[text.charCodeAt(2 * at)] ?? NO_DIGIT;
    const low = DIGITS[text.charCodeAt(2 * at + 1)] ?? NO_DIGIT;
    if (high === NO_DIGIT || low === NO_DIGIT) return bytes.subarray(0, at);
    bytes[at] = high * 16 + low;
  }
  return bytes;
};
var fromBase64 = (text) =>
  /^[A-Za-z0-9+/]*={0,2}$/.test(text) && text.replace(/=+$/, '').length % 4 !== 1
    ? Uint8Array.from(atob(text.replace(/=+$/, '')), (sign) => sign.charCodeAt(0))
    : new Uint8Array();

// node_modules/canonicalize/lib/canonicalize.js
function canonicalize(object, seen = /* @__PURE__ */ new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }
  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }
  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }
  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result2 = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result2;
  }
  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);
  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === void 0 || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === void 0 || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }
  seen.delete(object);
  return result;
}

// libs/proof/src/canonical.ts
var NotCanonical = class extends Error {
  constructor(path, reason) {
    super(`${path}: ${reason}`);
    this.path = path;
    this.reason = reason;
    this.code = 'not_canonical';
    this.name = 'NotCanonical';
  }
};
var LONE_SURROGATE = new RegExp('\\p{Surrogate}', 'u');
var checkText = (text, path) => {
  if (text.includes('\0')) throw new NotCanonical(path, 'NUL cannot be stored');
  if (LONE_SURROGATE.test(text)) throw new NotCanonical(path, 'half of a surrogate pair');
};
var check = (value, path) => {
  switch (typeof value) {
    case 'string':
      return checkText(value, path);
    case 'boolean':
      return;
    case 'number':
      if (!Number.isSafeInteger(value)) throw new NotCanonical(path, `${value} is not an integer under 2^53`);
      return;
    case 'object':
      break;
    default:
      throw new NotCanonical(path, `${typeof value} has no JSON form`);
  }
  if (value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => check(item, `${path}[${index}]`));
    return;
  }
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw new NotCanonical(path, 'only plain objects have a JSON form');
  for (const [key, item] of Object.entries(value)) {
    checkText(key, `${path}.${key}`);
    if (item !== void 0) check(item, `${path}.${key}`);
  }
};
var canonicalText = (value) => {
  check(value, '$');
  const text = canonicalize(value);
  if (text === void 0) throw new NotCanonical('$', 'nothing to write');
  return text;
};

// libs/proof/src/hash.ts
var GENESIS_HASH = '0'.repeat(64);
var chainHash = (digest, algorithm, previous, canonical) => digest(algorithm, fromHex(previous), canonical);

// libs/proof/src/merkle.ts
var LEAF = Uint8Array.of(0);
var NODE = Uint8Array.of(1);
var leafHash = (digest, eventHash) => fromHex(digest('sha256', LEAF, fromHex(eventHash)));
var nodeHash = (digest, left, right) => fromHex(digest('sha256', NODE, left, right));
var rootOfInclusion = (digest, leaf, index, size, path) => {
  if (index < 0 || index >= size) return null;
  let [at, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return null;
    if (at % 2 === 1 || at === last) {
      hash = nodeHash(digest, sibling, hash);
      while (at % 2 === 0 && at !== 0) [at, last] = [at / 2, Math.floor(last / 2)];
    } else hash = nodeHash(digest, hash, sibling);
    [at, last] = [Math.floor(at / 2), Math.floor(last / 2)];
  }
  return last === 0 ? hash : null;
};

// libs/proof/src/manifest.ts
var MANIFEST_NOTE = 'manifest.note';
var manifestText = (sha256) => `duban-export/2
${sha256}
`;

// libs/proof/src/signed-note.ts
var ALGORITHM = Uint8Array.of(1);
var KEY_BYTES = 32;
var ID_BYTES = 4;
var verifierKey = (digest, name, key) => ({
  name,
  id: digest(
    'sha256',
    `${name}
`,
    ALGORITHM,
    key,
  ).slice(0, 2 * ID_BYTES),
  key,
});
var parseVerifierKey = (digest, text) => {
  const found2 = /^(?<name>[^+\s]+)\+(?<id>[0-9a-f]{8})\+(?<key>[A-Za-z0-9+/]+=*)$/.exec(text.trim())?.groups;
  const bytes = fromBase64(found2?.['key'] ?? '');
  if (!found2 || bytes.length !== 1 + KEY_BYTES || bytes[0] !== ALGORITHM[0])
    throw new Error('not a verifier key: <name>+<key id>+<base64 of an Ed25519 key>');
  const made = verifierKey(digest, found2['name'] ?? '', bytes.subarray(1));
  if (made.id !== found2['id']) throw new Error(`the verifier key of ${made.name} does not fit its id`);
  return made;
};
var SIGNED = /^(?<text>(?:[^\n]*\n)+)\n(?<signatures>(?:— [^+\s]+ [A-Za-z0-9+/]+=*\n)+)$/;
var readNote = (check2, note2, keys) => {
  const { text, signatures = '' } = SIGNED.exec(note2)?.groups ?? {};
  return text === void 0 ? null : { text, signedBy: signerOf(check2, text, signatures, keys) };
};
var signerOf = (check2, text, signatures, keys) => {
  const signed = (signatures.match(/[^\n]+/g) ?? []).map((line) => {
    const [, name, encoded = ''] = line.split(' ');
    const bytes = fromBase64(encoded);
    return { name, id: toHex(bytes.subarray(0, ID_BYTES)), signature: bytes.subarray(ID_BYTES) };
  });
  const isSigner = (known) =>
    signed.some(({ name, id, signature }) => known.name === name && known.id === id && check2(known.key, text, signature));
  return keys.find(isSigner) ?? null;
};
var NOTE =
  /^(?<text>(?<origin>[^+\s]+)\n(?<size>0|[1-9]\d{0,15})\n(?<root>[A-Za-z0-9+/]{43}=)\nsealed-at (?<sealedAt>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\n)\n(?<signatures>(?:— [^+\s]+ [A-Za-z0-9+/]+=*\n)+)$/;
var readCheckpoint = (check2, note2, keys) => {
  const parts = NOTE.exec(note2)?.groups;
  if (!parts) return null;
  const { text = '', origin = '', size = '', root = '', sealedAt = '', signatures = '' } = parts;
  const signedBy = signerOf(
    check2,
    text,
    signatures,
    keys.filter(({ name }) => name === origin),
  );
  return { origin, size: Number(size), root: toHex(fromBase64(root)), sealedAt, signedBy };
};

// libs/audit/src/offline/verify.ts
var Seen = class {
  constructor() {
    this.sealed = 0;
    this.unsealed = 0;
    this.files = /* @__PURE__ */ new Map();
    this.cards = /* @__PURE__ */ new Map();
    this.calendars = /* @__PURE__ */ new Map();
    this.policies = /* @__PURE__ */ new Map();
    /** As the events hold them, in canonical form. */
    this.policyTexts = /* @__PURE__ */ new Map();
    this.erased = /* @__PURE__ */ new Set();
  }
};
var unproven = [];
var unsealed = (zh, en) => {
  unproven.push(`${zh} / ${en}`);
};
var findings = [];
var found = (place, zh, en) => {
  findings.push(`${place}：${zh} / ${en}`);
};
var keyOf = (text) => {
  try {
    return parseVerifierKey(nodeDigest, text);
  } catch (error) {
    throw error instanceof Error && error.message.startsWith('not a verifier key') ? new Error(`not a verifier key: ${text}`) : error;
  }
};
var checkpointOf = (note2, key) => {
  const read = readCheckpoint(nodeCheckSignature, note2, key === null ? [] : [key]);
  return { size: read?.size ?? 0, root: read?.root ?? '', signed: (read?.signedBy ?? null) !== null };
};
var canonicalOrNull = (value) => {
  try {
    return canonicalText(value);
  } catch (error) {
    if (error instanceof NotCanonical) return null;
    throw error;
  }
};
var folderOf = (entry) => entry.parentPath ?? entry.path;
var filesIn = async (directory) =>
  (await readdir(directory, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(directory, join(folderOf(entry), entry.name))
        .split(sep)
        .join('/'),
    );
var hashOfFile = async (path) => {
  const hash = createHash2('sha256');
  for await (const part of createReadStream(path)) hash.update(part);
  return hash.digest('hex');
};
var checkManifest = async (home, manifest) => {
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
var note = ({ type, data, meta }, place, seen) => {
  if (type === 'MinutesReceived' && data.file) seen.files.set(data.file.sha256, place);
  for (const { sha256: file } of data.evidence ?? []) seen.files.set(file, place);
  if (meta.actor.personId !== 'system') seen.cards.set(meta.actor.snapshot, place);
  if (meta.calendarVersion !== '') seen.calendars.set(meta.calendarVersion, place);
  if (meta.policyVersion !== '') seen.policies.set(meta.policyVersion, place);
  if (typeof data.policy === 'object') seen.policyTexts.set(data.policy.version, canonicalOrNull(data.policy) ?? '');
  if (type === 'PersonErased' && data.personId) seen.erased.add(data.personId);
};
var checkStream = async (home, { path, streamId, events, head }, checkpoint, seen) => {
  let previous = GENESIS_HASH;
  let rules = 1;
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
  if (head !== void 0 && version === events && version > 0 && previous !== head)
    found(place(), '末端与清单不符', 'does not end as the list says');
  if (version !== events) found(place(), `应有 ${events} 个事件`, `${events} events were promised`);
};
var checkBeside = async (home, manifest, seen) => {
  const json = async (path) => JSON.parse(await readFile(join(home, path), 'utf8'));
  const people = await json('people.json');
  const cards = new Map(people.map((card) => [card.hash, card]));
  for (const [hash, { personId, salt, data }] of cards) {
    if (salt === null || data === null) {
      if (!seen.erased.has(personId))
        found(`people.json ${hash}`, '名片被清空，却无删除记录', 'a card is empty, and nobody erased its person');
      continue;
    }
    const text = canonicalOrNull(data);
    if (
      text === null ||
      nodeDigest(
        'sha256',
        `${salt}
${text}`,
      ) !== hash
    )
      found(`people.json ${hash}`, '名片与哈希不符', 'a card does not fit its hash');
  }
  for (const [hash, place] of seen.cards) if (!cards.has(hash)) found(place, '缺少经办人名片', 'the card of its actor is missing');
  const texts = async (path) => new Map((await json(path)).map((one) => [one.version, canonicalOrNull(one)]));
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
var option = (args, name) => {
  const at = args.indexOf(name);
  return at < 0 ? null : (args.splice(at, 2)[1] ?? '');
};
var isWitnessed = async (path, checkpointNote) => {
  for await (const line of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    if (line.trim() !== '' && JSON.parse(line).note === checkpointNote) return true;
  }
  return false;
};
var checkSignature = async (home, key) => {
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
var BESIDE = `证明不及之处：导出范围之外的记录；检查点之后的记录；报告的措辞（由签名的清单确认其未被改动，不由哈希链推出）
what no proof covers: the record outside the scope; what came after the checkpoint; the report's wording (that it is unchanged follows from the signed list, not from the chain)`;
var main = async () => {
  const args = process.argv.slice(2);
  const [given, witness] = [option(args, '--key'), option(args, '--witness')];
  const home = args[0] ?? '.';
  const manifest = JSON.parse(await readFile(join(home, 'manifest.json'), 'utf8'));
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
main().catch((error) => {
  for (const line of findings) console.log(line);
  console.error(`无法核验 / cannot check: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = findings.length === 0 ? 2 : 1;
});
