import type { Work } from '../work.js';
import type { Course } from './course.js';

const underWay: Course['ends'] = (_, task) => task.status === 'IN_PROGRESS' && task.reports.length > 0;

/** 办理中，按期反馈 */
const inProgress: Course = {
  play: async (work) => {
    await work.start(30 + 5 * work.pick(4));
    await work.ago(3, 15);
    await work.report(60 + 5 * work.pick(4));
  },
  ends: underWay,
};

/** 临期 */
const dueSoon: Course = { play: (work) => work.start(80), ends: (directive, task) => underWay(directive, task) && task.flags.dueSoon };

/** 承办方案与周报: what a major matter asks for; one week's report came late. */
const planned: Course = {
  play: async (work) => {
    await work.after(1, 10);
    await work.receive();
    await work.after(4, 11);
    const { days } = work.city;
    const milestones = [
      { title: '主体功能开发完成', due: days.dueIn(-8) },
      { title: '服务商接入', due: days.dueIn(2) },
    ];
    const text = '分开发、接入、试运行三个阶段推进，明确责任处室和完成时间。';
    await work.onTask(`${work.lead}.head`, 'plan', { text, milestones });
    for (const [week, percent] of [20, 35, 50, 65].entries()) {
      await work.after(4 + 5 * week + (week === 2 ? 2 : 0), 16);
      await work.report(percent);
    }
  },
  ends: (directive, task) => underWay(directive, task) && task.plan !== null,
};

const blocked = async (work: Work, waitingFor: Record<string, string>, cause: string, request: string): Promise<number> =>
  work.onTask(`${work.lead}.head`, 'blocks', { waitingFor, cause, request });

/** 受阻，提请其他单位协调，未答复 */
const blockedByAnother: Course = {
  play: async (work) => {
    await work.start(45);
    await work.ago(2, 10);
    const caizheng = { kind: 'department', departmentId: 'caizheng' };
    await blocked(work, caizheng, '征收补偿资金缺口1800万元，两条路无法进场。', '请于三日内明确资金来源和拨付时间。');
  },
  ends: (_, task) => task.flags.blocked,
};

/** 受阻，提请领导协调 */
const blockedByLeader: Course = {
  play: async (work) => {
    await work.start(60);
    await work.ago(1, 10);
    const leader = { kind: 'role', role: 'leader_in_charge' };
    await blocked(work, leader, '永久用电接入需穿越铁路用地，铁路方面尚未同意。', '请市领导出面协调铁路部门。');
  },
  ends: (_, task) => task.flags.blocked,
};

/** 受阻已解除 */
const blockCleared: Course = {
  play: async (work) => {
    await work.start(40);
    await work.after(5, 10);
    const jiaotong = { kind: 'department', departmentId: 'jiaotong' };
    const n = await blocked(work, jiaotong, '疏浚需占用主干道一条车道，未获批准。', '请于两日内批准夜间占道施工。');
    await work.after(6, 15);
    await work.onTask('jiaotong.clerk', `blocks/${n}/answer`, { answer: '已批准每日22时至次日5时占道施工。' });
    await work.after(7, 9.5);
    await work.onTask(`${work.lead}.clerk`, `blocks/${n}/clearance`, { outcome: '已收到批复，夜间施工恢复。' });
  },
  ends: (_, task) => task.blocks[0]?.clearedAt !== null && !task.flags.blocked,
};

/** 已签收 */
const received: Course = {
  play: async (work) => {
    const { tasks } = await work.view();
    await Promise.all(
      tasks.map(async ({ id, lead }) => {
        await work.untilReceipt();
        await work.receive(id);
        await work.ago(0, 15);
        await work.report(10 + 5 * work.pick(3), id, lead);
      }),
    );
  },
  ends: underWay,
};

/** 迟签: taken as it is, and called late. */
const receivedLate: Course = {
  play: async (work) => {
    await work.ago(0, 10);
    await work.receive();
  },
  ends: (_, task) => task.status === 'IN_PROGRESS' && task.obligations.some((one) => one.kind === 'receipt' && one.status !== 'open'),
};

/** 待签收 */
const unreceived: Course = { play: async () => undefined, ends: (_, task) => task.status === 'DISPATCHED' };

export const DOING = { inProgress, dueSoon, planned, blockedByAnother, blockedByLeader, blockCleared, received, receivedLate, unreceived };
