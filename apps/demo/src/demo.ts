import type { AlertView } from '@duban/contracts';
import { clockFrom, parseClockSetting, type Config } from '@duban/platform';
import { Story, type RunningStack, type Cast } from '@duban/stack';
import { blockedByAnother, inTime, objected, receivedLate } from './acts/doing.js';
import { extended, nudged, returnedThenSigned, upTheLadder } from './acts/chasing.js';
import { Scene } from './acts/scene.js';
import { Checks } from './checks.js';
import { printChecks, printEnding } from './ending.js';
import { ACTS, Drafting, type Act, type Assigned } from './intake.js';
import { checkExceptions, checkLedger, lookBack } from './looking-back.js';
import { paperOf } from './paper.js';
import { Printer, type Lang } from './printing.js';
import { checkExport, checkSealing, checkVerification } from './proving.js';
import { checkChains, printAlertLoad, printTimeline, replayAsOf } from './replay.js';

export interface DemoFile {
  name: string;
  path: string;
  kind: 'minutes' | 'communique';
}

/** Fewer directives or departments than this, and the sample minutes are taken in as well. */
const ENOUGH_DIRECTIVES = 12;
const ENOUGH_DEPARTMENTS = 8;

/** Tasks that heads receive in time at the least. */
const IN_TIME = 3;

const PROMISES: [id: string, zh: string, en: string][] = [
  ['accounted', '每句都有归类，要办的都有着落', 'every sentence accounted for'],
  ['separation', '拟立项人不能批自己的清单', 'drafters do not approve their own list'],
  ['shapes', '共同、拆分、分别承办三种方式，至少八个单位', 'three shapes of fan-out, at least eight departments'],
  ['received', '按期签收', 'received in time'],
  ['unreceived', '逾期未签收即提醒督查室', 'the office is alerted of an unacknowledged task'],
  ['late', '迟签如实记录', 'a late receipt is recorded as late'],
  ['objected', '职责异议成立并改派', 'an objection upheld and reassigned'],
  ['blocked', '受阻、协调、解除', 'blocked by another department, answered, cleared'],
  ['extended', '延期获批，基准不变', 'an extension granted, the baseline unmoved'],
  ['nudged', '催办一次一答', 'nudged and answered'],
  ['returned', '办结退回后重报', 'a closure returned, then filed again'],
  ['signed', '两级签字，办的人不能签', 'signed on two levels, never by the doer'],
  ['blue', '蓝色督办单自动发出', 'blue goes out by itself'],
  ['orange', '橙色督办单由专员签发', 'orange released by the officer'],
  ['red', '红色督办单由分管领导签发', 'red released by the leader'],
  ['ladder', '逐级升级，各一次', 'one step at a time, each once'],
  ['late-truth', '逾期办结如实计入', 'a late closure counts as late'],
  ['completed', '任务全部办结即事项办结', 'a directive completes with its tasks'],
  ['alerts', '提醒实时送达督查室', "the supervisor's alerts arrive as they happen"],
  ['no-repeats', '同一提醒不重复', 'no alert twice'],
  ['replayed', '三个时点回放', 'replayed as of three instants'],
  ['past-board', '时点看板与清单一致', 'the board of a past instant, its numbers equal to its list'],
  ['diffed', '两个时点之间谁改了什么', 'what changed between two instants, by whom'],
  ['traced', '提醒发出与送达有据可查', 'who had been alerted by then, from recorded facts'],
  ['ledger', '时限台账', 'the ledger of deadlines'],
  ['exceptions', '审计异常有规则、件数、清单', 'exceptions with rule, count and list'],
  ['sample', '同一种子抽样相同', 'the same seed draws the same sample'],
  ['auditor-reads-only', '审计只读', 'the auditor writes nothing'],
  ['chain', '哈希链完好', 'the hash chain holds'],
  ['sealed', '检查点已签名，库外留存', 'checkpoints are signed, and kept outside'],
  ['consistent', '前后检查点一脉相承', 'each checkpoint is the beginning of the next'],
  ['included', '事件确在检查点之内', 'an event lies under the last checkpoint'],
  ['verified', '全库核验无误', 'the whole record verifies, every decision made again'],
  ['exported', '审计导出，按哈希下载', 'an export, downloaded by its hash'],
  ['offline', '导出包离线核验无误', 'the bundle is good to whoever has nothing but Node and the key'],
  ['tampered', '改动一字节即被发现', 'one changed byte is found, and where'],
];

const WATCHERS = ['duban.officer', 'duban.head'] as const;

/** The main job on a file of minutes, everything through the public API. Returns whether every promise was observed. */
export async function runDemo(
  { stack, config }: { stack: RunningStack; config: Config },
  cast: Cast,
  files: { main: DemoFile; filler: DemoFile },
  lang: Lang,
): Promise<boolean> {
  const print = new Printer(lang);
  const story = new Story(clockFrom(parseClockSetting(stack.state.clock) ?? 'system'));
  const checks = new Checks();
  for (const promise of PROMISES) checks.promise(...promise);
  await cast.learn();
  const opened = story.now();

  const ended = new AbortController();
  const arrived = new Map<string, number>();
  const watching = WATCHERS.map(async (login) => {
    const show = (alert: AlertView): void => {
      arrived.set(alert.id, (arrived.get(alert.id) ?? 0) + 1);
      if (alert.level !== 'info') print.alert(alert.createdAt, login, alert.text);
    };
    await (await cast.person(login)).follow(show, ended.signal);
  });

  let phase = 'accounted';
  let all: Assigned[] = [];
  try {
    all = await takeAllIn({ cast, story, print, checks }, files);
    phase = 'alerts';
    print.heading('办理', 'The work');
    await Promise.all(
      all.map(async (it) => {
        const scene = new Scene(cast, story, print, checks, it);
        try {
          await scene.registered();
          await PLAYS[it.act](scene);
        } catch (error) {
          checks.failed(promiseOf(it.act), error);
        }
      }),
    );
    checks.requireCount('received', IN_TIME, (n) => `${n} tasks received in time; each receipt late or in time by its own clock`);
    const repeated = [...arrived.values()].filter((times) => times > 1).length;
    checks.require(
      'alerts',
      arrived.size > 0 && repeated === 0,
      `${arrived.size} alerts streamed to ${WATCHERS.join(', ')}, ${repeated} repeated`,
    );
    const ladder = all.find((it) => it.act === 'ladder');
    phase = 'replayed';
    if (ladder) {
      await printTimeline(cast, print, ladder);
      await replayAsOf(cast, print, checks, ladder);
      phase = 'past-board';
      await lookBack({ cast, print, checks }, ladder);
    }
    phase = 'ledger';
    const extension = all.find((it) => it.act === 'extension');
    if (extension) await checkLedger({ cast, print, checks }, extension);
    phase = 'exceptions';
    await checkExceptions({ cast, print, checks });
    phase = 'chain';
    await checkChains(cast, checks, all);
    if (ladder) {
      const proving = { config, cast, print, checks };
      phase = 'sealed';
      await checkSealing(proving, ladder);
      phase = 'verified';
      await checkVerification(proving);
      phase = 'exported';
      await checkExport(proving, ladder);
    }
    await printAlertLoad(
      cast,
      print,
      checks,
      stack.logins.map((one) => one.login).filter((login) => !['admin', 'auditor'].includes(login)),
      opened,
    );
  } catch (error) {
    checks.failed(phase, error);
  } finally {
    ended.abort();
    await Promise.allSettled(watching);
  }
  const held = printChecks(print, checks);
  await printEnding(cast, print, checks, all, opened);
  return held;
}

async function takeAllIn(
  stage: ConstructorParameters<typeof Drafting>[0],
  files: { main: DemoFile; filler: DemoFile },
): Promise<Assigned[]> {
  const drafting = new Drafting(stage, [...ACTS, 'split', 'parallel']);
  const take = async (file: DemoFile): Promise<Assigned[]> => drafting.takeIn(await paperOf(file));
  const all = await take(files.main);
  const departments = (): Set<string> => new Set(all.flatMap((it) => it.leads));
  if (all.length < ENOUGH_DIRECTIVES || departments().size < ENOUGH_DEPARTMENTS || drafting.uncast.length > 0) {
    stage.print.line('（事项不足，以样例纪要补足）', '(few requirements: filled up from the sample minutes)');
    all.push(...(await take(files.filler)));
  }
  const shapes = new Set<string>();
  for (const it of all) shapes.add(it.act === 'split' ? 'split' : it.act === 'parallel' ? 'parallel' : 'joint');
  stage.checks.require(
    'shapes',
    shapes.size === 3 && departments().size >= ENOUGH_DEPARTMENTS,
    `${[...shapes].join(', ')}; ${all.length} directives to ${departments().size} departments`,
  );
  return all;
}

const PLAYS: Record<Act, (scene: Scene) => Promise<void>> = {
  plain: inTime,
  split: inTime,
  parallel: inTime,
  standing: inTime,
  late: receivedLate,
  objection: objected,
  blocked: blockedByAnother,
  extension: extended,
  nudge: nudged,
  returned: returnedThenSigned,
  ladder: upTheLadder,
};

/** Where a broken act is reported. */
const promiseOf = (act: Act): string =>
  ({
    plain: 'completed',
    split: 'completed',
    parallel: 'completed',
    standing: 'received',
    late: 'late',
    objection: 'objected',
    blocked: 'blocked',
    extension: 'extended',
    nudge: 'nudged',
    returned: 'returned',
    ladder: 'ladder',
  })[act];
