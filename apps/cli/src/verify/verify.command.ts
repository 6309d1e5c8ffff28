import { existsSync } from 'node:fs';
import { VERIFICATION_PARTS, verifyRecord, type RecordVerification, type VerificationPart, type Finding } from '@duban/audit';
import { calendarByVersion, RULES } from '@duban/domain';
import { nodeDigest, numberAfter, OtherRules, readAttestationKeys, readRaises, readVerifierKeys, witnessedIn } from '@duban/event-store';
import { createPool, HashedFiles, loadConfig } from '@duban/platform';
import { parseVerifierKey, type VerifierKey } from '@duban/proof';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { complain, progress, say, explained, databaseUrl } from '@duban/stack';
import { findingText, firstOf } from './wording.js';

interface Options {
  witness?: string;
  key: VerifierKey[];
  only?: VerificationPart[];
  json: boolean;
}

/** Findings kept and shown; all are counted. */
const SHOWN = 50;
const QUERY_TIMEOUT_MS = 60_000;
const PROGRESS_EVERY_MS = 5_000;

const summary = (done: RecordVerification): void => {
  const { events, streams, commands, checkpoints, witnessed, unsealed, other, toNobody } = done;
  say(
    `事件 events ${events} · 事件流 streams ${streams} · 命令 commands ${commands} · 检查点 checkpoints ${checkpoints} · 见证 witnessed ${witnessed}`,
  );
  const since = unsealed.oldestUnsealed === null ? '' : `，自 since ${unsealed.oldestUnsealed}`;
  say(`未封存的尾部 / unsealed tail: ${unsealed.events}${since}`);
  if (other.commands + other.looks > 0)
    say(
      `按其他规则号裁决的命令 ${other.commands} 条、计时 ${other.looks} 次，未重新裁决（现为第 ${done.rules} 号） / ${other.commands} commands and ${other.looks} looks at clocks decided under earlier rules: not decided again (rules ${done.rules} now)`,
    );
  if (toNobody.length > 0)
    say(
      `送给了并非人员的对象（列出备查，不计为问题） / delivered to what is no person (listed, not a finding): ${toNobody.map(({ personId, deliveries }) => `${personId} ${deliveries}`).join('、')}`,
    );
  if (done.attestations) {
    const { attested, beforeAttestation } = done.attestations;
    say(`受理签名 attested ${attested} · 签名启用之前 before attestation ${beforeAttestation}`);
  }
  if (done.filesChecked) say(`原件 files ${done.files}`);
  else say('这里没有原件目录，原件未核验 / no directory of files here: files were not checked (FILES_DIR)');
  if (!done.witnessAsked)
    say('没有给出见证方，末尾的检查点若被删去不会发现 / no witness given: the last checkpoints could be gone unseen (--witness)');
  if (!done.signaturesChecked) say('没有公钥，签名未核验 / no public key: signatures were not checked (--key)');
};

/** @returns the exit code: 0 nothing is wrong, 1 something is, 2 it cannot be told */
const run = async ({ witness, key, only, json }: Options): Promise<number> => {
  const config = loadConfig();
  const keys = [...key, ...(await readVerifierKeys(config.checkpoints.publicKeysFile))];
  const pool = createPool({ url: await databaseUrl(config), applicationName: 'duban-verify', max: 2, queryTimeoutMs: QUERY_TIMEOUT_MS });
  const files = new HashedFiles(config.filesDir);
  const filesThere = existsSync(config.filesDir);
  const kept: Finding[] = [];
  let count = 0;
  let first: Finding | undefined;
  let shownAt = performance.now();
  try {
    const number = numberAfter(await readRaises(pool));
    // what later rules decided this build cannot decide again
    if (number > RULES) {
      complain(new OtherRules(number, RULES).message);
      return 2;
    }
    const done = await verifyRecord(
      {
        ...{ pool, keys, parts: only },
        ...(filesThere ? { openFile: (sha256: string) => files.openAsItIs(sha256) } : {}),
        attestationKeys: await readAttestationKeys(config.attestation.publicKeysFile),
        calendar: async (version) => calendarByVersion(version),
        witness: witness === undefined ? undefined : witnessedIn(witness),
        onProgress: (part, seen) => {
          if (json || performance.now() - shownAt < PROGRESS_EVERY_MS) return;
          shownAt = performance.now();
          progress(`${part} ${seen}`);
        },
      },
      (finding) => {
        count += 1;
        first = firstOf(first ? [first, finding] : [finding]);
        if (kept.length < SHOWN) kept.push(finding);
      },
    );
    if (json)
      say(
        JSON.stringify({
          ok: count === 0,
          count,
          first: first ?? null,
          findings: kept,
          ...done,
          peakMemoryMiB: process.resourceUsage().maxRSS / 1024,
        }),
      );
    else {
      for (const finding of kept) say(findingText(finding));
      if (count > kept.length) say(`… 共 ${count} 处 / ${count} in all`);
      summary(done);
      if (first === undefined) say('核验通过 / verified: nothing was changed');
      else say(`核验不通过，第一处 / not verified, first: ${findingText(first)}`);
    }
    return count === 0 ? 0 : 1;
  } finally {
    await pool.end();
  }
};

const keyOption = (text: string, before: VerifierKey[]): VerifierKey[] => {
  try {
    return [...before, parseVerifierKey(nodeDigest, text)];
  } catch (error) {
    throw new InvalidArgumentError(error instanceof Error ? error.message : String(error));
  }
};

/** `duban verify` */
export const registerVerify = (program: Command): void => {
  program
    .command('verify')
    .description('核验全部事件记录：哈希链、编号、检查点、命令、读模型 / check the whole record')
    .option('--witness <file>', '与库外保存的检查点核对 / against checkpoints kept outside the database')
    .option('--key <verifier key>', '检查点公钥，可重复 / public key of the checkpoints, repeatable', keyOption, [])
    .addOption(new Option('--only <parts...>', '只核验这些部分 / these parts only').choices([...VERIFICATION_PARTS]))
    .option('--json', '一行 JSON / one line of JSON', false)
    .action(
      explained(async (options: Options) => {
        process.exitCode = await run(options);
      }, 2),
    );
};
