import type { Course } from './course.js';

const closed: Course['ends'] = (directive, task) => directive.status === 'COMPLETED' && task.status === 'COMPLETED';

/** 按期办结 */
const completed: Course = { play: (work) => work.complete(), ends: closed };

/** 逾期办结: a blue notice goes out by itself, is answered, and the closure counts as late. */
const completedLate: Course = {
  play: async (work) => {
    await work.start(70);
    const blue = await work.notice('blue', 0);
    await work.city.reach(work.city.days.pastDue(work.due, 1));
    const answer = { answer: '已制定补救措施，倒排工期，三日内办结。' };
    await work.city.reach(work.city.days.after(work.city.now(), 0, 10));
    await work.onTask(`${work.lead}.head`, `notices/${encodeURIComponent(blue)}/answer`, answer);
    await work.city.reach(work.city.days.after(work.city.now(), 2, 15));
    await work.sign(await work.askForClosure());
  },
  ends: (directive, task) => closed(directive, task) && task.closures.at(-1)?.inTimeByBaseline === false,
};

/** 回头看未通过，重新办理: a new cycle beside the visible first. */
const reopened: Course = {
  play: async (work) => {
    await work.complete();
    await work.ago(10, 10);
    await work.on('duban.head', 're-inspection', { holds: false, finding: '抽查3家企业，2家整改不到位，反弹明显。' });
    await work.ago(9, 11);
    const task = {
      ...{ shape: 'joint', leads: [work.lead], title: `${work.subject.title}（回头看整改）` },
      ...{ closureStandard: '抽查企业全部整改到位，经督查室现场核实。', due: { at: work.city.days.dueIn(9), origin: 'decision' } },
    };
    await work.on('duban.head', 'reopening', { reason: '回头看发现整改反弹，重新办理。', tasks: [task] });
    await work.ago(8, 10);
    await work.receive('t2');
    await work.ago(3, 15);
    await work.onTask(`${work.lead}.clerk`, 'progress-reports', { done: '已对46家企业重新过筛，反弹问题正在整改。', percent: 45 }, 't2');
  },
  ends: ({ status, tasks }) => status === 'REOPENED' && tasks[1]?.status === 'IN_PROGRESS',
};

/** 回头看通过 */
const reinspected: Course = {
  play: async (work) => {
    await work.complete();
    await work.ago(4, 10);
    await work.on('duban.head', 're-inspection', { holds: true, finding: '随机抽查3期，内容属实，反响良好。' });
  },
  ends: (directive, task) => closed(directive, task) && directive.reinspections[0]?.holds === true,
};

/** 办结待审: so many levels have signed, the next one is asked. */
const inReview = (signed: number, asked: number): Course => ({
  play: async (work) => {
    await work.start(80);
    await work.ago(asked + signed, 11);
    await work.sign(await work.askForClosure(), 't1', signed);
  },
  ends: (_, task) => task.status === 'CLOSURE_REVIEW' && task.closures.at(-1)?.signatures.length === signed,
});

/** 退回: the closure lacked something, the work goes on. */
const returned: Course = {
  play: async (work) => {
    await work.start(70);
    await work.ago(4, 10);
    const n = await work.askForClosure();
    await work.ago(2, 10);
    const opinion = '缺少投诉人回访记录，14件仅有整改照片，退回补充。';
    await work.onTask('duban.officer', 'sign-offs', { n, approve: false, opinion });
    await work.ago(0, 15);
    await work.report(85);
  },
  ends: (_, task) => task.status === 'IN_PROGRESS' && task.closures[0]?.outcome?.approved === false,
};

export const FINISHING = {
  ...{ completed, completedLate, reopened, reinspected, returned },
  officerReviews: inReview(0, 2),
  headReviews: inReview(1, 1),
  leaderReviews: inReview(2, 2),
};
