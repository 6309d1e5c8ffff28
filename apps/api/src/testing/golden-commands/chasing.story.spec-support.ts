import { personOf } from '../api.spec-support.js';
import type { Story } from '../golden-commands.spec-support.js';
import { onTask, plainDirective, plainTask, YEAR_END } from './story.spec-support.js';

const DUE = { due: { at: '2020-02-24' } };
const TASKS = [
  plainTask('fagai', DUE),
  plainTask('gongxin', DUE),
  plainTask('gongan', DUE),
  plainTask('hongshi', DUE),
  plainTask('weijian', DUE),
];

/** 催办与督办单, as the days go by and nothing is done. */
export const chasingStory: Story = async ({ send, days }) => {
  const { directiveId } = await send('registered-and-proposed', 'duban.officer', 'registerDirective', {
    body: plainDirective({ tasks: TASKS, propose: true, issuingLeader: personOf('leader.wang') }),
  });
  await send('approved-and-dispatched', 'duban.head', 'decideRegistration', {
    params: { directiveId },
    body: { approve: true, reason: '同意立项' },
  });
  await send('leader-hands-on-one-unit', 'leader.li', 'grantDelegation', {
    body: {
      delegateId: personOf('duban.officer2'),
      roles: ['leader_in_charge'],
      departmentId: 'gongxin',
      actions: ['NudgeTask', 'ReleaseNotice'],
      reference: '政授〔2020〕4号',
      until: YEAR_END,
    },
  });
  await send('leader-hands-on', 'leader.li', 'grantDelegation', {
    body: { delegateId: personOf('caizheng.head'), roles: ['leader_in_charge'], reference: '政授〔2020〕3号', until: YEAR_END },
  });
  await send('leader-hands-on-one-act-for-one-unit', 'leader.li', 'grantDelegation', {
    body: {
      delegateId: personOf('jiaoyu.head'),
      roles: ['leader_in_charge'],
      departmentId: 'fagai',
      actions: ['NudgeTask'],
      reference: '政授〔2020〕5号',
      until: YEAR_END,
    },
  });
  const on = (name: string, login: string, route: string, taskId: string, body: unknown = {}, more: Record<string, string | number> = {}) =>
    send(name, login, route, { params: onTask(directiveId, taskId, more), body });
  const notice = (taskId: string, colour: string) => ({ noticeId: `${taskId}/complete/${colour}/g0` });

  await on('nudged-by-officer', 'duban.officer', 'nudgeTask', 't1', { text: '请反馈' });
  await on('nudge-answered-by-head', 'fagai.head', 'answerNudge', 't1', { answer: '正在办' }, { n: 1 });
  await on('nudged-by-leader-in-charge', 'leader.li', 'nudgeTask', 't1', { text: '请抓紧' });
  await on('nudge-answered-by-clerk', 'fagai.clerk', 'answerNudge', 't1', { answer: '本周完成' }, { n: 2 });
  await on('nudged-under-a-delegation-for-one-unit', 'jiaoyu.head', 'nudgeTask', 't1', { text: '请今日反馈' });
  await on('nudged-by-whoever-also-stands-in-for-leader', 'duban.officer2', 'nudgeTask', 't2', { text: '请反馈' });
  await on('nudged-under-the-leaders-delegation', 'caizheng.head', 'nudgeTask', 't3', { text: '请反馈' });
  await on('nudged-by-leader-named-as-issuer', 'leader.wang', 'nudgeTask', 't5', { text: '请反馈' });
  await on('nudged-by-leader-at-large', 'shuji', 'nudgeTask', 't4', { text: '请反馈' });
  await on(
    'nudge-answered-for-a-body',
    'duban.officer',
    'answerNudge',
    't4',
    { answer: '正在办', actingFor: { departmentId: 'hongshi' } },
    { n: 1 },
  );

  days(8);
  await on('received-late-on-the-first-day-after', 'fagai.clerk', 'receiveTask', 't1');
  await on('blue-notice-answered-by-head', 'fagai.head', 'answerNotice', 't1', { answer: '因雨雪延误' }, notice('t1', 'blue'));
  await on('blue-notice-answered-by-clerk', 'weijian.clerk', 'answerNotice', 't5', { answer: '因雨雪延误' }, notice('t5', 'blue'));
  await on(
    'blue-notice-answered-for-a-body',
    'duban.officer',
    'answerNotice',
    't4',
    { answer: '延误', actingFor: { departmentId: 'hongshi' } },
    notice('t4', 'blue'),
  );
  await on('blue-notice-waived-by-leader-in-charge', 'leader.li', 'waiveNotice', 't3', { goodCause: '道路管制' }, notice('t3', 'blue'));

  days(9);
  await on('received-very-late', 'gongxin.head', 'receiveTask', 't2');
  await on(
    'orange-notice-released-by-officer',
    'duban.officer',
    'releaseNotice',
    't2',
    { text: '限三个工作日内反馈' },
    notice('t2', 'orange'),
  );
  await on('orange-notice-answered-by-head', 'gongxin.head', 'answerNotice', 't2', { answer: '本周完成' }, notice('t2', 'orange'));
  await on(
    'orange-notice-released-by-leader-named-as-issuer',
    'leader.wang',
    'releaseNotice',
    't5',
    { text: '请抓紧' },
    notice('t5', 'orange'),
  );
  await on('orange-notice-waived-by-head', 'duban.head', 'waiveNotice', 't1', { goodCause: '已协调' }, notice('t1', 'orange'));
  await on(
    'orange-notice-waived-under-the-leaders-delegation',
    'caizheng.head',
    'waiveNotice',
    't4',
    { goodCause: '已协调' },
    notice('t4', 'orange'),
  );

  days(20);
  await on(
    'red-notice-released-by-leader-in-charge',
    'leader.li',
    'releaseNotice',
    't2',
    { text: '限两个工作日内反馈' },
    notice('t2', 'red'),
  );
  await on('red-notice-released-by-leader-at-large', 'shuji', 'releaseNotice', 't5', { text: '请说明' }, notice('t5', 'red'));
  await on('red-notice-answered-by-clerk', 'weijian.clerk', 'answerNotice', 't5', { answer: '已整改' }, notice('t5', 'red'));
};
