import type { AlertView } from '@duban/contracts';
import { everyItem } from '@duban/stack';
import { endOfDay, type Month } from '../scene/month.js';

const toldOf = async (month: Month, login: string, directiveId: string, taskId: string): Promise<AlertView[]> =>
  (await month.insist(login, (person) => everyItem<AlertView>(person, '/alerts?limit=200'))).filter(
    (one) => one.directiveId === directiveId && one.taskId === taskId,
  );

/** 改派: on the office's word the old date stands; a near one needs whoever may extend. */
export const reassigned = async (month: Month): Promise<void> => {
  await month.at('09-21', 10);
  const work = await month.register({ title: '梳理闲置厂房台账', lead: 'fagai', due: '10-30' });
  await month.at('09-22', 9.5);
  const n = await work.onTask('fagai.head', '提出职责异议', 'responses', {
    ...{ kind: 'objection', cause: '闲置厂房由工业主管部门掌握，应由市工信局牵头。', proposedDepartmentId: 'gongxin' },
  });
  await work.mayNot('duban.officer', '改派（异议未定）', 'reassignment', { to: 'gongxin', reason: '职责在工信。' }, 'role_required');
  await month.at('09-23', 9.5);
  await work.onTask('duban.head', '认定异议成立', `responses/${n}/decision`, { upheld: true, reason: '“三定”规定明确，异议成立。' });
  await work.onTask('duban.officer', '改派市工信局', 'reassignment', { to: 'gongxin', reason: '按研究意见改派。' });
  const [old, next] = (await work.view()).tasks;
  month.holds('the old date stands', next?.currentDue, old?.currentDue);
  await month.at('09-24', 9.5);
  await work.receive('gongxin.clerk', 't2');
  const relieved = await toldOf(month, 'fagai.head', work.directiveId, 't1');
  month.holds('the relieved department is told once', relieved.filter((one) => one.text.zh.includes('改派')).length, 1);
  await month.at('10-29', 10);
  await work.mayNot(
    'leader.li',
    '临期再改派而不定时限',
    'reassignment',
    { to: 'shangwu', reason: '由商务局承接。' },
    'new_due_needed',
    't2',
  );
  const due = { at: endOfDay('11-13'), origin: 'decision' };
  await work.onTask('leader.li', '改派市商务局并另定时限', 'reassignment', { to: 'shangwu', reason: '由商务局承接。', due }, 't2');
  month.holds('the leader’s date stands', (await work.task('t3')).currentDue, endOfDay('11-13'));
};

/** 异议四天后不成立: a fresh, short limit, and no instant lateness. */
export const heldForLong = async (month: Month): Promise<void> => {
  await month.at('09-21', 10);
  const work = await month.register({ title: '核查停车收费公示', lead: 'shichang', due: '10-23' });
  await month.at('09-22', 10);
  const n = await work.onTask('shichang.head', '提出职责异议', 'responses', {
    ...{ kind: 'objection', cause: '停车收费属价格管理，应由市发改委牵头。', proposedDepartmentId: 'fagai' },
  });
  await month.at('09-28', 10);
  await work.onTask('duban.head', '认定异议不成立', `responses/${n}/decision`, {
    upheld: false,
    reason: '收费公示检查职责在市场监管部门。',
  });
  const { obligations } = await work.task();
  const receipt = obligations.find((one) => one.kind === 'receipt');
  month.holds('a receipt limit that begins anew', receipt !== undefined && receipt.due > month.story.now());
  await month.at('09-28', 16);
  await work.receive('shichang.clerk');
  await month.at('10-21', 10);
  const closure = await work.askForClosure('shichang.head', '42处停车场公示牌全部更换到位。');
  await month.at('10-22', 10);
  await work.sign('duban.officer', closure);
};

/** 并案: what is at work already takes a leader; it goes on there with its date. */
export const merged = async (month: Month): Promise<void> => {
  await month.at('09-21', 11);
  const into = await month.register({ title: '优化公交线网', lead: 'jiaotong', due: '10-30' });
  const from = await month.register({ title: '增加夜间公交班次', lead: 'jiaotong', due: '09-30' });
  await month.at('09-22', 11);
  await into.receive('jiaotong.clerk');
  await from.receive('jiaotong.clerk');
  await month.at('10-08', 11);
  const reason = { into: into.directiveId, reason: '内容相同，并案办理。' };
  await month.mayNot('duban.officer', '把逾期事项并入他案', from.path('merge'), reason, 'role_required');
  await from.on('leader.li', '并入“优化公交线网”', 'merge', reason);
  await month.eventually('carried', async () => (await into.view()).tasks.length === 2);
  const carried = (await into.view()).tasks.find((one) => one.id !== 't1');
  month.holds('carried with its date', carried?.currentDue, endOfDay('09-30'));
  month.holds('the department still reads where it came from', (await from.view('jiaotong.head')).status, 'MERGED');
  if (!carried) return;
  await month.at('10-12', 10);
  await into.report('jiaotong.clerk', '夜间班次已增加18班，线网调整方案定稿。', 60);
  const closure = await into.askForClosure('jiaotong.head', '夜间班次全部增加到位。', carried.id);
  await month.at('10-13', 10);
  await into.sign('duban.officer', closure, true, '情况属实，同意办结。', carried.id);
  month.holds('late as it was', (await into.task(carried.id)).closures[0]?.inTimeByBaseline, false);
};

/** 分案: one of two departments' tasks goes on in a directive of its own. */
export const split = async (month: Month): Promise<void> => {
  await month.at('09-22', 14);
  const work = await month.register({ title: '统筹秋季招聘和技能培训', lead: ['renshe', 'jiaoyu'], due: '10-30' });
  await month.at('09-23', 10);
  await work.receive('renshe.clerk', 't1');
  await work.receive('jiaoyu.clerk', 't2');
  await month.at('09-24', 15);
  await work.on('leader.wang', '分出“组织职业技能培训”', 'split', {
    reason: '两项工作进度不同，分案办理。',
    parts: [{ title: '组织职业技能培训', requirement: '组织职业技能培训。', closureStandard: '培训1200人次。', tasks: ['t2'] }],
  });
  await month.eventually('split off', async () => (await work.task('t2')).status === 'CARRIED');
  await month.at('10-26', 10);
  const closure = await work.askForClosure('renshe.head', '举办招聘会6场，达成意向2100人。');
  await month.at('10-27', 10);
  await work.sign('duban.officer2', closure);
};

/** 提请协调: asked of another department, answered, cleared; and 撤回, 终止. */
export const blockedAndEnded = async (month: Month): Promise<void> => {
  await month.at('09-23', 9);
  const work = await month.register({ title: '改造老旧路口信号灯', lead: 'gongan', due: '10-30' });
  const recalled = await month.register({ title: '布设临时测速点', lead: 'gongan', due: '10-16' });
  const ended = await month.register({ title: '筹备跨年灯光活动', lead: 'xuanchuan', due: '11-20' });
  await month.at('09-23', 15);
  await recalled.onTask('duban.officer', '撤回', 'recall', { reason: '点位清单有误，撤回重新核定。' });
  await month.at('09-24', 10);
  await work.receive('gongan.clerk');
  await ended.receive('xuanchuan.clerk');
  await ended.mayNot('duban.officer', '终止', 'termination', { reason: '不再举办。' }, 'not_permitted');
  await month.at('09-28', 10);
  await ended.onTask('leader.wang', '终止', 'termination', { reason: '市委研究决定不再举办。' });
  const n = await work.onTask('gongan.head', '提请市财政局协调', 'blocks', {
    ...{ waitingFor: { kind: 'department', departmentId: 'caizheng' }, cause: '设备款尚未下达。', request: '请于国庆前下达首批设备款。' },
  });
  await month.at('09-30', 15);
  await work.onTask('caizheng.clerk', '答复协调', `blocks/${n}/answer`, { answer: '首批设备款380万元今日下达。' });
  await month.at('10-08', 10);
  await work.onTask('gongan.clerk', '解除受阻', `blocks/${n}/clearance`, { outcome: '款项已到，恢复施工。' });
};
