import { daysAfter } from '@duban/stack';
import type { Scene } from './scene.js';

/** 按期签收、反馈、办结: the ordinary way, for every task of the directive. */
export async function inTime(scene: Scene): Promise<void> {
  const { story, checks } = scene;
  const { tasks } = await scene.directive();
  await Promise.all(
    tasks.map(async ({ id, lead }, index) => {
      const head = await scene.receive(id, lead);
      await scene.judgeReceipt(id);
      if (tasks[0]?.kind === 'standing') return;
      await story.reach(daysAfter(story.now(), 3));
      await scene.report(head, id, '已制定措施并落实到人，按序时进度推进。', 60);
      await story.reach(daysAfter(story.now(), 3 + (index % 4)));
      const n = await scene.askForClosure(head, id, '已按办结标准完成，材料附后。');
      await scene.sign('duban.officer2', id, n, true, '材料齐全，同意办结。');
      await scene.until('closed', id, (task) => task.status === 'COMPLETED');
    }),
  );
  if (tasks[0]?.kind === 'standing') return;
  const done = await scene.directive();
  checks.require('completed', done.status === 'COMPLETED', `${scene.it.title}: ${done.status}, ${tasks.length} task(s)`);
  scene.say(
    `“${scene.it.title}”${tasks.length > 1 ? `${tasks.length} 项任务全部` : ''}办结`,
    `"${scene.it.title}" completed${tasks.length > 1 ? ` (${tasks.length} tasks)` : ''}`,
  );
}

/** 逾期签收: nobody acknowledges until the office has been alerted; then the truth is taken as it is. */
export async function receivedLate(scene: Scene): Promise<void> {
  const { checks, story, cast } = scene;
  const alerted = await story.eventually('an alert of an unacknowledged task', daysAfter(story.now(), 12), async () => {
    const raised = (await scene.events('AlertRaised')).filter((event) => String(event.data['obligationId']).includes('/receipt'));
    return raised.length > 0 ? raised : null;
  });
  checks.require('unreceived', alerted.length >= 1, `${alerted.length} alert(s) for ${scene.it.title}`);
  await scene.receive();
  const [received] = await scene.events('TaskReceived');
  checks.require('late', received?.data['late'] === true, `received late, classified late: ${scene.it.title}`);
  const head = await cast.head(scene.lead);
  await scene.report(head, 't1', '人员已到位，正在补办。', 30);
}

/** 职责异议: the lead objects, the office's head upholds and reassigns; the successor is a linked task of its own. */
export async function objected(scene: Scene): Promise<void> {
  const { cast, checks, lead } = scene;
  const other = cast.doers.find((id) => id !== lead && !scene.it.leads.includes(id)) ?? 'fagai';
  const head = await cast.head(lead);
  const { body } = await head.post<{ n?: number }>(scene.path('t1', 'responses'), {
    kind: 'objection',
    cause: '此项不属本单位职责范围，依据“三定”规定。',
    proposedDepartmentId: other,
  });
  await scene.until('objected', 't1', (task) => task.status === 'OBJECTED');
  const { zh, en } = scene.dept(lead);
  scene.say(`${zh} 对“${scene.it.title}”提出职责异议`, `${en} objects to "${scene.it.title}"`);
  const office = await cast.person('duban.head');
  await office.post(scene.path('t1', `responses/${body.n ?? 1}/decision`), { upheld: true, reason: '异议成立，改派。', reassignTo: other });
  const task = await scene.until('reassigned', 't1', (one) => one.status === 'REASSIGNED');
  const successor = task.successor ?? 't2';
  await scene.receive(successor, other);
  const next = await scene.task(successor);
  checks.require('objected', next.predecessor === 't1' && next.lead === other, `reassigned from ${lead} to ${other} as ${successor}`);
}

/** 受阻: another department has to act first; its clock runs. */
export async function blockedByAnother(scene: Scene): Promise<void> {
  const { cast, checks, lead, story } = scene;
  const head = await scene.receive();
  const other = cast.doers.find((id) => id !== lead) ?? 'fagai';
  const { body } = await head.post<{ n?: number }>(scene.path('t1', 'blocks'), {
    waitingFor: { kind: 'department', departmentId: other },
    cause: '所需数据由对方掌握，尚未提供。',
    request: '请于三日内提供明细数据。',
  });
  const n = body.n ?? 1;
  const blocked = await scene.task('t1');
  const from = scene.dept(lead);
  const to = scene.dept(other);
  scene.say(`${from.zh} 受阻，提请 ${to.zh} 协调`, `${from.en} is blocked by ${to.en}`);
  const asked = await cast.head(other);
  const duty = await story.eventually('the duty of the other department', daysAfter(story.now(), 3), async () => {
    const { items } = await asked.get<{ items: { kind: string; directiveId: string }[] }>('/duties?limit=200');
    return items.find((one) => one.kind === 'block_answer' && one.directiveId === scene.it.directiveId);
  });
  await asked.post(scene.path('t1', `blocks/${n}/answer`), { answer: '数据已通过政务网提供，联系人已对接。' });
  await head.post(scene.path('t1', `blocks/${n}/clearance`), { outcome: '已收到数据，恢复推进。' });
  const cleared = await scene.task('t1');
  checks.require(
    'blocked',
    blocked.flags.blocked && duty !== null && !cleared.flags.blocked,
    `${lead} blocked by ${other}: answered and cleared`,
  );
  scene.say(`${to.zh} 已答复，受阻解除`, `${to.en} answers; the block is cleared`);
}
