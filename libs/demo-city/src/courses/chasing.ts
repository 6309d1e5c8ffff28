import type { NoticeColour } from '@duban/domain';
import type { Work } from '../work.js';
import type { Course } from './course.js';

const ORANGE_AFTER = 5;
const RED_AFTER = 10;

const issueOrange = async (work: Work): Promise<string> => {
  const orange = await work.notice('orange', ORANGE_AFTER);
  await work.city.reach(work.city.days.after(work.city.now(), 0, 9.5));
  await work.release('duban.officer', orange, '蓝色督办单逾期未见书面答复，请三个工作日内说明原因并限期办结。');
  return orange;
};

/** The last notice is of this colour, and stands so. */
const lastNotice =
  (colour: NoticeColour, status: 'owed' | 'issued' | 'answered' | 'waived'): Course['ends'] =>
  (_, { notices }) =>
    notices.at(-1)?.colour === colour && notices.at(-1)?.status === status;

/** 蓝色督办单: goes out by itself, and is not answered yet. */
const blueOut: Course = {
  play: async (work) => {
    await work.start(60);
    await work.notice('blue', 0);
  },
  ends: lastNotice('blue', 'issued'),
};

/** 橙色待签发 */
const orangeOwed: Course = {
  play: async (work) => {
    await work.start(50);
    await work.notice('orange', ORANGE_AFTER);
  },
  ends: lastNotice('orange', 'owed'),
};

/** 橙色已发 */
const orangeOut: Course = {
  play: async (work) => {
    await work.start(45);
    await issueOrange(work);
  },
  ends: lastNotice('orange', 'issued'),
};

/** 红色待签发: the leader in charge has it before them. */
const redOwed: Course = {
  play: async (work) => {
    await work.start(55);
    await issueOrange(work);
    await work.notice('red', RED_AFTER);
  },
  ends: lastNotice('red', 'owed'),
};

/** 红色已发并答复: the leader sets a new limit, scoring stays on the baseline. */
const redOut: Course = {
  play: async (work) => {
    await work.start(65);
    await issueOrange(work);
    const red = await work.notice('red', RED_AFTER);
    await work.city.reach(work.city.days.after(work.city.now(), 0, 16));
    await work.release(work.leader, red, '逾期较长，请主要负责人到场说明，两个工作日内书面报告。');
    await work.city.reach(work.city.days.after(work.city.now(), 1, 15));
    const answer = { answer: '主要负责人已到现场督办，剩余3个项目本月内清偿。' };
    await work.onTask(`${work.lead}.head`, `notices/${encodeURIComponent(red)}/answer`, answer);
    await work.city.reach(work.city.days.after(work.city.now(), 1, 10));
    await work.onTask(work.leader, 'due-date', { kind: 'new_limit', due: work.city.days.dueIn(8), reason: '剩余项目情况复杂，限期清偿。' });
  },
  ends: (_, task) => task.notices.some((one) => one.colour === 'red' && one.status === 'answered') && task.status === 'IN_PROGRESS',
};

/** 正当理由 */
const noticeWaived: Course = {
  play: async (work) => {
    await work.start(60);
    const blue = await work.notice('blue', 0);
    await work.ago(3, 10);
    const goodCause = '3家市场租期纠纷正在诉讼，暂不具备进场条件。';
    await work.onTask('duban.head', `notices/${encodeURIComponent(blue)}/waiver`, { goodCause });
  },
  ends: (_, { notices }) => notices.some((one) => one.status === 'waived'),
};

const QUESTION = { text: '请报当前进展、存在困难和预计完成时间。' };

/** 催办未答 */
const nudged: Course = {
  play: async (work) => {
    await work.start(35);
    await work.ago(0, 10);
    await work.onTask('duban.officer', 'nudges', QUESTION);
  },
  ends: (_, { nudges }) => nudges.some((one) => one.answeredAt === null),
};

/** 催办已答 */
const nudgeAnswered: Course = {
  play: async (work) => {
    await work.start(50);
    await work.ago(5, 10);
    const n = await work.onTask('duban.officer2', 'nudges', QUESTION);
    await work.ago(4, 15);
    await work.onTask(`${work.lead}.clerk`, `nudges/${n}/answer`, { answer: '已完成八成，下周全部完成，无需协调。' });
  },
  ends: (_, { nudges }) => nudges.length > 0 && nudges.every((one) => one.answeredAt !== null),
};

export const CHASING = { blueOut, orangeOwed, orangeOut, redOwed, redOut, noticeWaived, nudged, nudgeAnswered };
