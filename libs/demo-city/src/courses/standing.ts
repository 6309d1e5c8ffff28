import type { Course } from './course.js';

/** Weeks after the dispatch; one of them goes without a report. */
const WEEKS = [0, 1, 2, 3, 4, 5];
const MISSED_WEEK = 3;

/** 长期事项: reported each week but one, and reviewed once. */
const standing: Course = {
  play: async (work) => {
    await work.after(1, 10);
    await work.receive();
    for (const week of WEEKS.filter((one) => one !== MISSED_WEEK)) {
      await work.after(3 + 5 * week, 15);
      await work.onTask(`${work.lead}.clerk`, 'progress-reports', { done: work.subject.done });
    }
    await work.ago(3, 10);
    const review = { outcome: 'continue', finding: '巡查落实到位，继续推进。', reviewOn: work.city.days.dueIn(90) };
    await work.onTask('duban.head', 'standing-reviews', review);
  },
  ends: (_, task) => task.kind === 'standing' && task.status === 'IN_PROGRESS' && task.reports.length === WEEKS.length - 1,
};

const standingReceived: Course = {
  play: async (work) => {
    await work.after(1, 11);
    await work.receive();
  },
  ends: (_, task) => task.kind === 'standing' && task.status === 'IN_PROGRESS',
};

/** 申请转为长期事项，待批 */
const standingAsked: Course = {
  play: async (work) => {
    await work.start(75);
    await work.ago(1, 15);
    await work.onTask(`${work.lead}.head`, 'standing-request', {
      ...{ reason: '休息点需常年运行维护，不宜一次性办结。', reviewOn: work.city.days.dueIn(90) },
      ...{ endCondition: '纳入环卫作业标准后不再列为长期事项。', reportCycle: { every: 'month', day: 25 } },
    });
  },
  ends: (_, task) => task.standingRequest !== null,
};

export const STANDING = { standing, standingReceived, standingAsked };
