import type { Work } from '../work.js';
import type { Course } from './course.js';

const objection = (work: Work, cause: string, proposedDepartmentId: string): Promise<number> =>
  work.onTask(`${work.lead}.head`, 'responses', { kind: 'objection', cause, proposedDepartmentId });

/** 职责异议待定 */
const objected: Course = {
  play: async (work) => {
    await work.ago(1, 10);
    await objection(work, '班组培训属行业主管部门职责，依据“三定”规定应由工信部门牵头。', 'gongxin');
  },
  ends: (_, task) => task.status === 'OBJECTED',
};

/** 异议成立，改派: the successor is a linked task of its own. */
const objectionUpheld: Course = {
  play: async (work) => {
    await work.after(1, 11);
    const n = await objection(work, '公共充电桩建设运营已划转交通运输部门。', 'jiaotong');
    await work.after(2, 15);
    const decision = { upheld: true, reason: '职责已划转，异议成立，改派市交通运输局。', reassignTo: 'jiaotong' };
    await work.onTask('duban.head', `responses/${n}/decision`, decision);
    await work.after(3, 10);
    await work.receive('t2');
    await work.ago(2, 15);
    await work.report(30, 't2', 'jiaotong');
  },
  ends: ({ tasks }, task) => task.status === 'REASSIGNED' && tasks[1]?.status === 'IN_PROGRESS',
};

/** 异议不成立，照办 */
const objectionDenied: Course = {
  play: async (work) => {
    await work.after(1, 11);
    const n = await objection(work, '道路开挖审批不在本单位职责范围。', 'gongan');
    await work.after(2, 15);
    await work.onTask('duban.head', `responses/${n}/decision`, { upheld: false, reason: '架空线整治由通信主管部门牵头，不予改派。' });
    await work.after(3, 10);
    await work.receive();
    await work.ago(2, 15);
    await work.report(25);
  },
  ends: (_, task) => task.status === 'IN_PROGRESS' && task.responses[0]?.decision?.upheld === false,
};

/** 暂无法解决: an answer that the office has to decide on. */
const cannotSolve: Course = {
  play: async (work) => {
    await work.after(1, 10);
    await work.receive();
    await work.ago(0, 11);
    await work.onTask(`${work.lead}.head`, 'responses', {
      ...{ kind: 'cannot_solve_now', cause: '演练场馆年底前排期已满。' },
      ...{ done: '方案已修订，桌面推演完成。', next: '场馆腾出后两周内组织实兵演练。' },
    });
  },
  ends: (_, task) => task.responses[0]?.decision === null,
};

/** 撤回重派: recalled before receipt, then dispatched as it should have been. */
const recalled: Course = {
  play: async (work) => {
    await work.after(0, 16.5);
    await work.onTask('duban.officer', 'recall', { reason: '点位清单附错版本，撤回重新交办。' });
    await work.after(1, 10);
    const task = {
      ...{ shape: 'joint', leads: [work.lead], title: work.subject.title },
      ...{ closureStandard: '60台布设到位，登记入库，管理人员培训合格。', due: { at: work.city.days.dueIn(20), origin: 'decision' } },
    };
    await work.on('duban.officer', 'tasks', { tasks: [task] });
    await work.after(2, 10);
    await work.receive('t2');
    await work.ago(3, 15);
    await work.report(35, 't2');
  },
  ends: ({ tasks }, task) => task.status === 'RECALLED' && tasks[1]?.status === 'IN_PROGRESS',
};

/** 并案: into the directive that asks for the same; its department is at work already, so that it takes the leader, and works on there. */
const merged: Course = {
  play: async (work) => {
    await work.after(1, 10);
    await work.receive();
    await work.after(3, 11);
    const into = await work.city.directiveOf('整治城区内涝点');
    await work.on(work.leader, 'merge', { into, reason: '与“整治城区内涝点”事项内容相同，并案办理。' });
  },
  ends: ({ status }) => status === 'MERGED',
};

export const ANSWERING = { objected, objectionUpheld, objectionDenied, cannotSolve, recalled, merged };
