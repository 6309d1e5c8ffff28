import { personOf } from '../api.spec-support.js';
import type { Story } from '../golden-commands.spec-support.js';
import { followedUp } from './followed-up.spec-support.js';
import { ON_PAPER, onTask, PHOTO, plainDirective, plainTask, wholeTasks, YEAR_END } from './story.spec-support.js';

const SEGMENT = {
  meetingId: 'm-2020-02-16',
  segmentId: 's4',
  start: 120,
  end: 148,
  sha256: 'c'.repeat(64),
  text: '会议要求，要逐户核查重点企业用电保障。',
};

/** 立项、审批、交办、更正、并案、销号、回头看、重新办理. */
export const directivesStory: Story = async ({ api, send, follow }) => {
  const delegate = (name: string, from: string, to: string, roles: string[], reference: string) =>
    send(name, from, 'grantDelegation', { body: { delegateId: personOf(to), roles, reference, until: YEAR_END } });
  await delegate('head-hands-on', 'duban.head', 'duban.officer2', ['office_head'], '督授〔2020〕1号');
  await delegate('officer-hands-on', 'duban.officer', 'sifa.clerk', ['supervision_officer'], '督授〔2020〕2号');

  const register = (name: string, login: string, body: unknown) => send(name, login, 'registerDirective', { body });
  const on = (name: string, login: string, route: string, directiveId: string, body: unknown = {}) =>
    send(name, login, route, { params: { directiveId }, body });

  const plain = await register('registered', 'duban.officer', plainDirective());
  const whole = await register(
    'registered-in-full-on-paper',
    'duban.officer',
    plainDirective({
      source: { kind: 'leader_instruction', reference: '临办〔2020〕7号', title: '批示', date: '2020-02-14' },
      basis: [SEGMENT],
      grade: 'key',
      urgency: 'urgent',
      policyVersion: 'company-default-2020',
      parentId: plain.directiveId,
      tasks: wholeTasks(),
      propose: true,
      asserted: ON_PAPER,
    }),
  );
  const planned = await register('registered-with-plain-tasks-by-head', 'duban.head', plainDirective({ tasks: [plainTask('fagai')] }));
  const delegated = await register(
    'registered-under-delegation',
    'sifa.clerk',
    plainDirective({ issuingLeader: personOf('leader.wang'), grade: 'major' }),
  );
  const entered = await register('registered-for-a-body', 'duban.officer', plainDirective({ actingFor: { departmentId: 'hongshi' } }));

  await on('proposed', 'duban.officer', 'proposeDirective', plain.directiveId);
  await on('returned-by-leader-in-charge', 'leader.li', 'decideRegistration', plain.directiveId, { approve: false, reason: '请补充名单' });
  await on('proposed-with-tasks-by-whoever-also-stands-in-for-head', 'duban.officer2', 'proposeDirective', plain.directiveId, {
    tasks: [plainTask('fagai', { due: { at: '2020-03-02' } })],
  });
  await on('approved-and-held-back-by-issuing-leader', 'shuji', 'decideRegistration', plain.directiveId, {
    approve: true,
    reason: '同意',
    dispatch: false,
  });
  await on('planned-tasks-dispatched', 'duban.officer', 'dispatchTasks', plain.directiveId, { tasks: [] });
  await on('approved-under-delegation', 'duban.officer2', 'decideRegistration', whole.directiveId, { approve: true, reason: '同意立项' });
  await on('proposed-under-delegation', 'sifa.clerk', 'proposeDirective', planned.directiveId);
  await on('approved-by-leader-in-charge-on-paper', 'leader.li', 'decideRegistration', planned.directiveId, {
    approve: true,
    reason: '同意',
    asserted: ON_PAPER,
  });
  await on('proposed-by-head', 'duban.head', 'proposeDirective', delegated.directiveId);
  await on('approved-by-leader-at-large', 'shuji', 'decideRegistration', delegated.directiveId, {
    approve: true,
    reason: '同意',
    dispatch: true,
  });
  await on('discarded', 'duban.head', 'discardDirective', entered.directiveId, { reason: '与在办事项重复' });
  const unwanted = await register('registered-to-be-discarded', 'duban.officer', plainDirective());
  await on('discarded-by-leader-in-charge', 'leader.li', 'discardDirective', unwanted.directiveId, { reason: '不再需要' });

  await on('tasks-dispatched', 'duban.officer', 'dispatchTasks', delegated.directiveId, { tasks: wholeTasks() });
  await on('plain-task-dispatched-under-delegation', 'sifa.clerk', 'dispatchTasks', delegated.directiveId, {
    tasks: [plainTask('jiaoyu')],
  });
  await on('amended', 'duban.officer', 'amendDirective', delegated.directiveId, { reason: '笔误', title: '核查重点企业用电保障' });
  await on('standard-amended', 'duban.officer', 'amendDirective', delegated.directiveId, {
    reason: '补充',
    closureStandard: '报送报告及名单。',
  });
  const { version } = await api.directive(delegated.directiveId);
  await send('amended-in-full-as-seen', 'shuji', 'amendDirective', {
    params: { directiveId: delegated.directiveId },
    headers: { 'If-Match': `"${version}"` },
    body: {
      reason: '按更正后的纪要',
      title: '核查企业用电用气保障',
      requirement: '逐户核查重点企业用电用气保障情况。',
      closureStandard: '报送核查报告。',
      leaderInCharge: personOf('leader.wang'),
      contact: personOf('duban.officer2'),
      basisAdded: [SEGMENT],
    },
  });
  await on('policy-changed', 'duban.head', 'repinPolicy', delegated.directiveId, {
    policyVersion: 'company-default-2020',
    reason: '公司事项',
  });
  await on('policy-changed-under-delegation', 'duban.officer2', 'repinPolicy', delegated.directiveId, {
    policyVersion: 'city-default-2020',
    reason: '改回',
  });

  await on('merged', 'duban.head', 'mergeDirective', planned.directiveId, { into: delegated.directiveId, reason: '同一事项' });
  await follow('absorbed', () => followedUp(api));

  const task = { params: onTask(plain.directiveId) };
  await send('received-to-be-completed', 'fagai.head', 'receiveTask', task);
  await send('closure-of-the-only-task', 'fagai.head', 'requestClosure', { ...task, body: { summary: '已核查' } });
  await send('completed-by-signature', 'duban.officer2', 'signOff', { ...task, body: { n: 1, approve: true, opinion: '同意' } });
  await on('found-wanting', 'duban.officer', 'reinspectDirective', plain.directiveId, { holds: false, finding: '两家企业未核查' });
  await on('reopened-after-re-inspection', 'duban.head', 'reopenDirective', plain.directiveId, {
    reason: '补核',
    tasks: [plainTask('fagai', { due: { at: '2020-03-20' } })],
  });

  const listed = await register(
    'registered-for-rectification',
    'duban.officer',
    plainDirective({
      source: { kind: 'rectification', title: '整改清单', date: '2020-02-10' },
      tasks: [plainTask('gongxin')],
      propose: true,
    }),
  );
  await on('rectification-approved', 'duban.head', 'decideRegistration', listed.directiveId, { approve: true, reason: '同意' });
  const rectified = { params: onTask(listed.directiveId) };
  await send('rectification-received', 'gongxin.clerk', 'receiveTask', rectified);
  await send('rectification-closure', 'gongxin.clerk', 'requestClosure', { ...rectified, body: { summary: '已整改', evidence: [PHOTO] } });
  await send('rectification-signed', 'duban.officer', 'signOff', { ...rectified, body: { n: 1, approve: true, opinion: '同意' } });
  await on('discharged', 'duban.head', 'dischargeDirective', listed.directiveId, {
    explanation: '已整改到位',
    decidedBy: '市委常委会',
    publicNotice: { from: '2020-02-01T09:00:00+08:00', to: '2020-02-08T18:00:00+08:00', place: '市政府网站' },
  });
  await on('found-to-hold', 'duban.officer2', 'reinspectDirective', listed.directiveId, { holds: true, finding: '整改到位' });
  await on('reopened-by-leader', 'shuji', 'reopenDirective', listed.directiveId, { reason: '举一反三', tasks: wholeTasks() });
  await on('read-by-leader', 'leader.li', 'markRead', listed.directiveId, { taskId: 't1' });
  await on('read-with-an-instruction-that-opens-another', 'shuji', 'markRead', listed.directiveId, {
    instruction: '请举一反三，另行排查',
    order: {
      title: '排查同类问题',
      requirement: '排查同类问题并限期整改。',
      closureStandard: '报送排查报告。',
      leaderInCharge: personOf('leader.li'),
      tasks: [plainTask('gongxin', { due: { at: '2020-03-20' } })],
    },
  });
  await follow('opened-by-the-instruction', () => followedUp(api));

  await on('split', 'shuji', 'splitDirective', listed.directiveId, {
    reason: '事项过大',
    parts: [{ title: '核查公安用电', requirement: '逐户核查。', closureStandard: '报送核查报告。', tasks: ['t3'] }],
  });
  await follow('registered-and-carried', () => followedUp(api));
  const reopened = { params: onTask(plain.directiveId, 't2') };
  await send('objected-too-soon', 'fagai.head', 'answerDispatch', { ...reopened, body: { kind: 'objection', cause: '不属本部门' } });
  await send('objection-taken-back', 'fagai.head', 'withdrawRequest', { ...reopened, body: { kind: 'answer', reason: '确属本部门' } });

  const answered = await register(
    'registered-with-the-superiors-date',
    'duban.officer',
    plainDirective({
      source: { kind: 'superior', reference: '省督〔2020〕5号', title: '省政府督办', date: '2020-02-17', replyBy: '2020-04-30' },
      tasks: [plainTask('fagai', { due: { at: '2020-04-20' } })],
      propose: true,
    }),
  );
  await on('approved-with-the-superiors-date', 'duban.head', 'decideRegistration', answered.directiveId, { approve: true, reason: '同意' });
  await on('superior-answered', 'duban.officer', 'replyUpward', answered.directiveId, {
    ...{ documentNumber: '江督〔2020〕8号', date: '2020-02-17', text: '正在核查' },
    files: [PHOTO],
  });

  const asked = await register(
    'registered-with-the-superiors-later-date',
    'duban.officer',
    plainDirective({
      source: { kind: 'superior', reference: '省督〔2020〕6号', title: '省政府督办', date: '2020-02-17', replyBy: '2020-04-30' },
      tasks: [plainTask('fagai', { due: { at: '2020-04-20' } })],
    }),
  );
  await on('proposed-with-the-superiors-later-date', 'duban.officer', 'proposeDirective', asked.directiveId, {});
  await on('approved-with-the-superiors-later-date', 'duban.head', 'decideRegistration', asked.directiveId, {
    approve: true,
    reason: '同意',
  });
  await on('superiors-date-changed', 'duban.officer', 'setReplyDate', asked.directiveId, {
    ...{ replyBy: '2020-05-31', documentNumber: '省督〔2020〕9号', reason: '同意延期答复' },
    files: [PHOTO],
  });
  await on('watched', 'duban.officer2', 'watchDirective', asked.directiveId, { reason: '群众反映集中' });
  await on('task-watched', 'duban.officer2', 'watchDirective', asked.directiveId, { taskId: 't1', reason: '时限紧' });
  await on('task-watch-ended', 'duban.officer2', 'endWatch', asked.directiveId, { taskId: 't1' });
  await on('specially-watched', 'duban.head', 'setSpecialWatch', asked.directiveId, { reason: '市委主要领导关注' });
  await on('special-watch-ended', 'duban.head', 'endSpecialWatch', asked.directiveId, { reason: '问题已解决' });

  const counted = await register(
    'registered-with-two-measures',
    'duban.officer',
    plainDirective({
      tasks: [
        plainTask('fagai', {
          measures: [
            { id: 'm1', name: '联系企业', target: 2, unit: '家' },
            { id: 'm2', name: '培训', target: 100, unit: '人' },
          ],
        }),
      ],
    }),
  );
  await on('proposed-with-two-measures', 'duban.officer', 'proposeDirective', counted.directiveId, {});
  await on('approved-with-two-measures', 'duban.head', 'decideRegistration', counted.directiveId, { approve: true, reason: '同意' });
  await send('divided-by-measures', 'leader.li', 'divideTask', {
    params: onTask(counted.directiveId, 't1'),
    body: { measures: ['m2'], title: '组织培训', closureStandard: '培训100人', to: 'jiaotong', reason: '培训由交通部门承担' },
  });
};
