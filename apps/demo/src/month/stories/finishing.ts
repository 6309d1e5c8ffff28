import { demoPersonId } from '@duban/identity';
import type { MeetingView } from '@duban/contracts';
import { endOfDay, type Month } from '../scene/month.js';

const MINUTES = `临江市秋季重点工作调度会纪要
〔2026〕9号
2026年9月18日
主持人：常务副市长李明远
2026年9月18日，常务副市长李明远主持召开秋季重点工作调度会。
会议要求，市水务部门缺位期间，由市生态环境局在10月20日前完成备用水源地水质检测。市住房公积金事宜不作研究。市工信局要在10月23日前摸清中小企业用电需求。市商务局要在10月15日前制定促消费活动方案，市财政局配合。
会议最后强调，各单位要狠抓落实。
`;

/** 拟立项、报审、撤回、逐条删改、批准. */
export const minutes = async (month: Month): Promise<void> => {
  await month.at('09-21', 9);
  const meeting = await month.does<MeetingView>('duban.officer', '收录会议纪要', '/meetings', {
    text: MINUTES,
    fileName: '调度会纪要.txt',
  });
  await month.mayNot('duban.officer2', '再次收录同一份纪要', '/meetings', { text: MINUTES, fileName: '纪要.txt' }, 'meeting_exists');
  const path = `/meetings/${meeting.id}`;
  for (const draft of meeting.drafts) {
    const { suggestion } = draft;
    if (!suggestion) continue;
    const named = (role: 'lead' | 'assist'): string[] =>
      suggestion.departmentSuggestions.filter((one) => one.role === role).map((one) => one.departmentId);
    const [lead] = named('lead');
    if (lead === undefined) {
      await month.does('duban.officer', `舍弃“${suggestion.title}”`, `${path}/drafts/${draft.id}/discarding`, { reason: '原则性要求。' });
      continue;
    }
    const closureStandard = suggestion.closureStandard === '' ? '报送结果，经核实。' : suggestion.closureStandard;
    const due = suggestion.dueSuggestion ? { due: suggestion.dueSuggestion } : {};
    const assists = named('assist').map((departmentId) => ({ departmentId, duty: '按职责配合' }));
    const { title, requirement, segmentIds } = suggestion;
    await month.does('duban.officer', `确认拟立项“${title}”`, `${path}/drafts/${draft.id}/confirmation`, {
      content: {
        ...{
          title,
          requirement,
          closureStandard,
          grade: 'routine',
          urgency: 'normal',
          leaderInCharge: month.cast.leaderOf(lead),
          segmentIds,
        },
        tasks: [{ shape: 'joint', leads: [lead], assists, title, closureStandard, ...due }],
      },
      reason: '按纪要所列单位和时限',
    });
  }
  const kept = (await month.get<MeetingView>('duban.officer', path)).drafts.filter((one) => one.status === 'confirmed');
  const [struck] = kept;
  if (struck) {
    await month.does('duban.officer', `舍弃“${struck.content?.title ?? ''}”`, `${path}/drafts/${struck.id}/discarding`, {
      reason: '误删。',
    });
    await month.does('duban.officer', `恢复“${struck.content?.title ?? ''}”`, `${path}/drafts/${struck.id}/restoration`, {
      reason: '不应舍弃。',
    });
  }
  const { look } = await month.get<MeetingView>('duban.officer', path);
  if (look.length > 0)
    await month.does('duban.officer', '过目未立事项的句段', `${path}/looks`, { segmentIds: look.map(({ segmentId }) => segmentId) });
  await month.does('duban.officer', '报审清单', `${path}/submission`);
  await month.does('duban.officer', '撤回清单', `${path}/withdrawal`, { reason: '补充核对时限。' });
  await month.does('duban.officer', '再次报审清单', `${path}/submission`);
  await month.mayNot('duban.officer', '批准自己的清单', `${path}/approval`, { opinion: '同意' }, 'not_permitted');
  await month.at('09-22', 9);
  await month.does('duban.head', '批准清单，删去一条', `${path}/approval`, {
    ...{ opinion: '同意，第一条另行研究。', strike: struck ? [{ draftId: struck.id, reason: '另行研究。' }] : [] },
  });
};

/** 退回重报: the second review is kept for whoever returned it. */
export const returned = async (month: Month): Promise<void> => {
  await month.at('09-23', 10);
  const work = await month.register({ title: '排查托幼机构食堂', lead: 'weijian', due: '10-16', grade: 'key' });
  await month.at('09-23', 14);
  await work.receive('weijian.clerk');
  await month.at('10-09', 10);
  const first = await work.askForClosure('weijian.head', '已排查完毕。');
  await work.mayNot('weijian.head', '审核自己的办结', 'sign-offs', { n: first, approve: true, opinion: '同意' }, 'not_permitted');
  await month.at('10-09', 15);
  await work.sign('duban.officer', first, false, '缺少整改前后对照，退回补充。');
  await month.at('10-12', 10);
  const second = await work.askForClosure('weijian.head', '排查托幼机构186家，整改43家，附整改前后对照。');
  const sign = { n: second, approve: true, opinion: '同意' };
  await work.mayNot('duban.officer2', '审核同事退回过的办结', 'sign-offs', sign, 'kept_for_reviewer');
  await month.at('10-13', 10);
  await work.sign('duban.officer', second, true, '材料齐全，拟同意。');
  await month.at('10-13', 15);
  await work.sign('duban.head', second);
};

/** 逾期：蓝、橙、红; a nudge on the way; the leader sets a new limit. */
export const chased = async (month: Month): Promise<void> => {
  await month.at('09-21', 16);
  const work = await month.register({ title: '更新户外广告安全台账', lead: 'shangwu', due: '09-28' });
  await month.at('09-24', 10);
  await work.receive('shangwu.clerk');
  const n = await work.onTask('duban.officer', '催办', 'nudges', { text: '请报当前进展和预计完成时间。' });
  await month.at('09-24', 16);
  await work.onTask('shangwu.clerk', '答复催办', `nudges/${n}/answer`, { answer: '已完成两个区，节前难以全部完成。' });
  await month.at('09-29', 10);
  await work.notice('blue');
  await month.at('10-12', 9.5);
  const orange = await work.notice('orange');
  await work.onTask('duban.officer', '签发橙色督办单', `notices/${encodeURIComponent(orange)}/release`, {
    text: '请三个工作日内说明原因并限期办结。',
  });
  await month.at('10-19', 16);
  const red = await work.notice('red');
  await work.mayNot(
    'duban.officer',
    '签发红色督办单',
    `notices/${encodeURIComponent(red)}/release`,
    { text: '请到场说明。' },
    'role_required',
  );
  await work.onTask('leader.li', '签发红色督办单', `notices/${encodeURIComponent(red)}/release`, { text: '请主要负责人到场说明。' });
  await month.at('10-20', 15);
  await work.onTask('shangwu.head', '答复红色督办单', `notices/${encodeURIComponent(red)}/answer`, {
    answer: '已到场说明，剩余一个区10月30日前完成。',
  });
  await month.at('10-21', 10);
  await work.onTask('leader.li', '另定时限', 'due-date', { kind: 'new_limit', due: endOfDay('10-30'), reason: '限期办结。' });
  await month.at('10-28', 10);
  const closure = await work.askForClosure('shangwu.head', '全市台账更新完成。');
  await month.at('10-29', 10);
  await work.sign('duban.officer', closure);
  month.holds('late by its baseline', (await work.task()).closures[0]?.inTimeByBaseline, false);
};

/** 授权: a head away over the holidays; the other way round is refused. */
export const delegated = async (month: Month): Promise<void> => {
  await month.at('09-24', 9);
  const work = await month.register({ title: '落实校园周边整治', lead: 'jiaoyu', due: '10-23' });
  const period = { from: '2026-09-28T00:00:00.000Z', until: '2026-10-09T16:00:00.000Z', departmentId: 'jiaoyu' };
  await month.does('jiaoyu.head', '国庆期间授权经办人代行', '/delegations', {
    ...{ delegateId: demoPersonId('jiaoyu.clerk'), roles: ['department_head'], reference: '请假单〔2026〕12号', ...period },
  });
  // the same post for one another at the same time: nobody would be there for either
  const away = { roles: ['department_head'], reference: '请假单〔2026〕13号', from: period.from, until: period.until };
  await month.does('sifa.head', '国庆期间授权市公安局主要负责人代行', '/delegations', {
    ...{ ...away, delegateId: demoPersonId('gongan.head'), departmentId: null },
  });
  const back = { ...away, delegateId: demoPersonId('sifa.head'), departmentId: null };
  await month.mayNot('gongan.head', '反过来授权给市司法局主要负责人', '/delegations', back, 'delegation_mutual');
  await month.at('09-29', 10);
  await work.receive('jiaoyu.clerk');
  await month.at('10-08', 15);
  const closure = await work.askForClosure('jiaoyu.clerk', '整治校园周边点位73处。');
  await month.at('10-09', 10);
  await work.sign('duban.officer', closure);
};

/** 单位承接: the administrator ends a unit, and its open work goes on with its successor. */
export const succeeded = async (month: Month): Promise<void> => {
  await month.at('09-23', 16);
  const work = await month.register({ title: '修订行政处罚裁量基准', lead: 'sifa', due: '11-13' });
  await month.at('09-24', 10);
  await work.receive('sifa.clerk');
  await month.at('10-15', 9);
  await month.does('admin', '市司法局并入市公安局（机构改革）', '/organisation/successions', {
    ...{ departmentId: 'sifa', successorId: 'gongan', reference: '机构改革方案〔2026〕3号' },
  });
  const taken = await month.eventually('taken over', async () => {
    const task = await work.task();
    return task.lead === 'gongan' ? task : null;
  });
  month.holds('with its date', taken.currentDue, endOfDay('11-13'));
  await month.at('10-16', 10);
  await work.report('gongan.clerk', '裁量基准修订稿已征求意见。', 50);
};
