import { dateOf, daysAfter, endOf, shanghai } from '@duban/stack';
import type { Scene } from './scene.js';

/** 延期: asked in time, screened by the office, granted by the leader in charge; the baseline stays. */
export async function extended(scene: Scene): Promise<void> {
  const { cast, checks, lead, story } = scene;
  const head = await scene.receive();
  const before = await scene.task('t1');
  const proposedDue = endOf(dateOf(daysAfter(before.currentDue ?? story.now(), 10)));
  const day = dateOf(daysAfter(proposedDue, -1));
  const { body } = await head.post<{ n?: number }>(scene.path('t1', 'extension-requests'), {
    cause: '物资到货推迟，非本单位可控。',
    progress: '已完成方案和招标，完成约五成。',
    proposedDue,
  });
  const n = body.n ?? 1;
  const second = await head.refusal(scene.path('t1', 'extension-requests'), { cause: '同上', progress: '同上', proposedDue });
  const officer = await cast.person('duban.officer');
  await officer.post(scene.path('t1', `extension-requests/${n}/screening`), { opinion: '情况属实，拟同意。' });
  const leader = await cast.person(cast.loginOfLeader(lead));
  await leader.post(scene.path('t1', `extension-requests/${n}/decision`), { grant: true, due: proposedDue, reason: `同意延至 ${day}。` });
  const after = await scene.task('t1');
  const held =
    after.currentDue === proposedDue &&
    after.baselineDue === before.baselineDue &&
    after.flags.extendedTimes === 1 &&
    second === 'extension_pending';
  checks.require(
    'extended',
    held,
    `current ${after.currentDue ?? ''}, baseline ${after.baselineDue ?? ''} unmoved, ${after.dueLedger.length} lines in the ledger`,
  );
  const { zh, en } = scene.dept(lead);
  scene.say(`${zh} 的延期申请获批，新时限 ${day}，基准不变`, `${en} gets an extension to ${day}; the baseline stays`);
}

/** 催办: one open nudge at a time, answered by the clerk; the answer goes to whoever nudged. */
export async function nudged(scene: Scene): Promise<void> {
  const { cast, checks, lead, story } = scene;
  await scene.receive();
  await story.reach(daysAfter(story.now(), 4));
  const officer = await cast.person('duban.officer');
  const { body } = await officer.post<{ n?: number }>(scene.path('t1', 'nudges'), { text: '请报当前进展和预计完成时间。' });
  const second = await officer.refusal(scene.path('t1', 'nudges'), { text: '再次催办。' });
  const { zh, en } = scene.dept(lead);
  scene.say(`督查室催办 ${zh}`, `The office nudges ${en}`);
  const clerk = await cast.clerk(lead);
  await clerk.post(scene.path('t1', `nudges/${body.n ?? 1}/answer`), { answer: '已完成七成，预计下周办结。' });
  const task = await scene.task('t1');
  const [answered] = await scene.events('NudgeAnswered');
  const proxy = answered?.authority.kind === 'proxy';
  checks.require(
    'nudged',
    Boolean(task.nudges[0]?.answeredAt) && second === 'nudge_open' && proxy,
    `answered by the clerk for the head (${answered?.authority.kind ?? ''})`,
  );
  scene.say(`${zh} 经办人代答催办`, `${en}'s clerk answers for the head`);
}

/** 退回与签字: returned once, then signed on two levels; nobody signs what they did themselves. */
export async function returnedThenSigned(scene: Scene): Promise<void> {
  const { checks, lead, story } = scene;
  const head = await scene.receive();
  await story.reach(daysAfter(story.now(), 2));
  const first = await scene.askForClosure(head, 't1', '已完成。');
  const own = await head.refusal(scene.path('t1', 'sign-offs'), { n: first, approve: true, opinion: '同意' });
  await scene.sign('duban.officer', 't1', first, false, '缺少现场核验记录，退回补充。');
  await scene.until('returned', 't1', (task) => task.status === 'IN_PROGRESS');
  const { zh, en } = scene.dept(lead);
  scene.say(`“${scene.it.title}”办结申请退回 ${zh}`, `The closure of "${scene.it.title}" goes back to ${en}`);
  await story.reach(daysAfter(story.now(), 2));
  const second = await scene.askForClosure(head, 't1', '已完成，附现场核验记录。');
  await scene.sign('duban.officer', 't1', second, true, '材料齐全，拟同意。');
  await scene.sign('duban.head', 't1', second, true, '同意办结。');
  const task = await scene.until('signed off', 't1', (one) => one.status === 'COMPLETED');
  const closure = task.closures.at(-1);
  checks.require('returned', task.closures.length === 2 && task.closures[0]?.outcome?.approved === false, 'returned once, then closed');
  checks.require(
    'signed',
    closure?.signatures.length === 2 && own !== null,
    `${closure?.signatures.map((one) => one.meaning).join(' + ') ?? ''}; the doer's own signature refused: ${own ?? 'no'}`,
  );
  scene.say(`“${scene.it.title}”两级签字办结`, `"${scene.it.title}" is signed off on two levels`);
}

const COLOURS = { blue: '蓝色', orange: '橙色', red: '红色' } as const;

/** 三色督办单: blue by itself, orange by the officer, red by the leader, each once and each after the last one's own limit. */
export async function upTheLadder(scene: Scene): Promise<void> {
  const { cast, checks, lead } = scene;
  const head = await scene.receive();
  const leader = cast.loginOfLeader(lead);
  for (const [colour, releaser] of [
    ['blue', null],
    ['orange', 'duban.officer'],
    ['red', leader],
  ] as const) {
    const owed = await scene.until(`${colour} owed`, 't1', (task) => task.notices.some((notice) => notice.colour === colour), 30);
    const notice = owed.notices.find((one) => one.colour === colour);
    if (!notice) throw new Error(`no ${colour} notice`);
    if (releaser !== null) {
      if (notice.status !== 'owed') throw new Error(`${colour} went out by itself`);
      const person = await cast.person(releaser);
      await person.post(scene.path('t1', `notices/${encodeURIComponent(notice.id)}/release`), {
        text: `请于期限内书面说明并限期办结（${COLOURS[colour]}督办单）。`,
      });
    }
    const issued = await scene.until(`${colour} issued`, 't1', (task) =>
      task.notices.some((one) => one.colour === colour && one.issuedAt !== null),
    );
    const number = issued.notices.find((one) => one.colour === colour)?.number ?? '';
    checks.seen(colour, `${number} ${releaser === null ? 'by itself' : `released by ${releaser}`}`);
    const { zh, en } = scene.dept(lead);
    scene.say(`${COLOURS[colour]}督办单 ${number} 发 ${zh}`, `${colour} notice ${number} to ${en}`);
  }
  const task = await scene.task('t1');
  const last = task.notices.find((notice) => notice.colour === 'red');
  await head.post(scene.path('t1', `notices/${encodeURIComponent(last?.id ?? '')}/answer`), {
    answer: '主要负责人已到场督办，本周内办结。',
  });
  const n = await scene.askForClosure(head, 't1', '已办结，逾期原因另附说明。');
  await scene.sign('duban.officer', 't1', n, true, '同意办结，逾期如实计入。');
  const closed = await scene.until('closed late', 't1', (one) => one.status === 'COMPLETED');
  const order = task.notices.map((notice) => notice.colour).join(' → ');
  const apart = task.notices.every((notice, i) => i === 0 || notice.owedAt > (task.notices[i - 1]?.answerDue ?? ''));
  checks.require('ladder', order === 'blue → orange → red' && apart, `${order}, each once, each after the last one's limit`);
  checks.require(
    'late-truth',
    closed.closures.at(-1)?.inTimeByBaseline === false,
    `closed ${shanghai(closed.completedAt ?? '')}, late by the baseline`,
  );
}
