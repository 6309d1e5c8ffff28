import type { Work } from '../work.js';
import type { Course } from './course.js';

const asked = async (work: Work, day: number, proposedInDays: number): Promise<number> => {
  await work.ago(day, 10);
  const body = { cause: '外部条件未落实，非本单位可控。', progress: work.subject.done, proposedDue: work.city.days.dueIn(proposedInDays) };
  return work.onTask(`${work.lead}.head`, 'extension-requests', body);
};

const screened = async (work: Work, n: number, opinion: string): Promise<void> => {
  await work.onTask('duban.officer', `extension-requests/${n}/screening`, { opinion });
};

/** 延期待批 */
const extensionPending: Course = {
  play: async (work) => {
    await work.start(70);
    const n = await asked(work, 1, 24);
    await work.ago(0, 11);
    await screened(work, n, '情况基本属实，拟同意延期一次。');
  },
  ends: (_, { extensions }) => extensions.some((one) => one.decision === null),
};

/** 延期获批: the baseline stays. */
const extensionGranted: Course = {
  play: async (work) => {
    await work.start(50);
    const n = await asked(work, 8, 21);
    await work.ago(7, 10);
    await screened(work, n, '征求意见面广，确需时间，拟同意。');
    await work.ago(6, 15);
    const decision = { grant: true, due: work.city.days.dueIn(21), reason: '同意延期，不再二次延期。' };
    await work.onTask(work.leader, `extension-requests/${n}/decision`, decision);
  },
  ends: (_, task) => task.flags.extendedTimes === 1 && task.currentDue !== task.baselineDue,
};

/** 延期未批: the date stands, and has passed. */
const extensionRefused: Course = {
  play: async (work) => {
    await work.start(65);
    const n = await asked(work, 7, 20);
    await work.ago(6, 10);
    await screened(work, n, '设备已到货，理由不充分，拟不同意。');
    await work.ago(5, 15);
    await work.onTask(work.leader, `extension-requests/${n}/decision`, { grant: false, reason: '设备已到货，按原时限办理。' });
    const blue = await work.notice('blue', 0);
    await work.ago(2, 15);
    const answer = { answer: '设备调试完成，正在申请验收。' };
    await work.onTask(`${work.lead}.head`, `notices/${encodeURIComponent(blue)}/answer`, answer);
  },
  ends: (_, task) => task.extensions[0]?.decision?.granted === false && task.overdue !== null,
};

/** 暂缓 */
const suspended: Course = {
  play: async (work) => {
    await work.start(60);
    await work.ago(6, 10);
    const body = { until: work.city.days.dueIn(20), reason: '沿线文物勘探未完成，暂缓道路开挖施工。' };
    await work.onTask(work.leader, 'suspension', body);
  },
  ends: (_, task) => task.status === 'SUSPENDED',
};

/** 终止: by the leader, after receipt. */
const terminated: Course = {
  play: async (work) => {
    await work.start(30);
    await work.ago(9, 15);
    await work.onTask(work.leader, 'termination', { reason: '该片区已整体纳入城市更新征收范围，不再单独拆除。' });
  },
  ends: (directive, task) => task.status === 'TERMINATED' && directive.status === 'TERMINATED',
};

export const DATES = { extensionPending, extensionGranted, extensionRefused, suspended, terminated };
