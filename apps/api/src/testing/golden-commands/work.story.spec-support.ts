import { personOf, type TestApi } from '../api.spec-support.js';
import type { Story } from '../golden-commands.spec-support.js';
import { onTask, plainDirective, plainTask, YEAR_END } from './story.spec-support.js';

/** Lets the database refuse one text, as a fault of ours would: an incident. */
const poison = async (api: TestApi, text: string): Promise<void> => {
  const root = await api.database.asSuperuser();
  await root.query(`
    create function duban.refuse_poison() returns trigger language plpgsql as
      $$ begin raise exception 'poison' using errcode = '22023'; end $$;
    create trigger refuse_poison before insert on duban.event for each row
      when (new.type = 'TaskNudged' and new.canonical like '%${text}%') execute function duban.refuse_poison()`);
  await root.end();
};

const TASKS = [
  plainTask('fagai', { due: { at: '2020-03-02' } }),
  plainTask('fagai', { due: { at: '2020-03-02' } }),
  plainTask('fagai'),
  plainTask('sifa'),
  plainTask('shangwu'),
  plainTask('hongshi'),
  plainTask('gongxin'),
];

/** 批量办理、审计导出、提醒、故障、附件. */
export const workStory: Story = async ({ api, send, follow }) => {
  await send('shangwu-hands-on', 'shangwu.head', 'grantDelegation', {
    body: { delegateId: personOf('sifa.head'), roles: ['department_head'], reference: '商授〔2020〕1号', until: YEAR_END },
  });
  await send('head-hands-on', 'duban.head', 'grantDelegation', {
    body: { delegateId: personOf('duban.officer2'), roles: ['office_head'], reference: '督授〔2020〕1号', until: YEAR_END },
  });
  const { directiveId } = await send('registered-and-proposed', 'duban.officer', 'registerDirective', {
    body: plainDirective({ tasks: TASKS, propose: true }),
  });
  const approved = await send<{ version: number }>('approved-and-dispatched', 'duban.head', 'decideRegistration', {
    params: { directiveId },
    body: { approve: true, reason: '同意立项' },
  });
  const items = (...taskIds: string[]) => taskIds.map((taskId) => ({ directiveId, taskId }));
  const job = async (name: string, login: string, body: Record<string, unknown>): Promise<void> => {
    await send(name, login, 'requestJob', { body: { kind: 'commands', ...body } });
    await follow(`${name}-done`, () => api.runJobs());
  };

  await job('receipts-by-head', 'fagai.head', { command: 'ReceiveTask', items: items('t1', 't2', 't3') });
  await job('receipts-by-head-who-is-also-a-delegate', 'sifa.head', { command: 'ReceiveTask', items: items('t4', 't5') });
  await job('receipts-for-a-body', 'duban.officer', { command: 'ReceiveTask', actingFor: { departmentId: 'hongshi' }, items: items('t6') });
  await job('receipts-by-clerk', 'gongxin.clerk', { command: 'ReceiveTask', shared: {}, items: items('t7') });
  await job('nudges', 'duban.officer', {
    command: 'NudgeTask',
    shared: { text: '请反馈' },
    items: [{ directiveId, taskId: 't1', data: { text: '请发改委反馈' } }, ...items('t4')],
  });
  await job('dates-judged-anew', 'duban.head', {
    command: 'SetDueDate',
    shared: { kind: 'rejudged', due: '2020-03-05', reason: '假期延长' },
    items: items('t1', 't2'),
  });
  const asked = { cause: '雨雪天气', progress: '完成五成', proposedDue: '2020-03-20' };
  for (const taskId of ['t1', 't2'])
    await send(`extension-asked-${taskId}`, 'fagai.head', 'requestExtension', { params: onTask(directiveId, taskId), body: asked });
  await job('extensions-decided-by-leader', 'leader.li', {
    command: 'DecideExtension',
    shared: { n: 1, grant: true, due: '2020-03-20', reason: '同意' },
    items: items('t1', 't2'),
  });
  await send('closure-t3', 'fagai.head', 'requestClosure', { params: onTask(directiveId, 't3'), body: { summary: '已核查' } });
  await job('closures-signed-by-whoever-also-stands-in-for-head', 'duban.officer2', {
    command: 'SignOff',
    shared: { n: 1, approve: true, opinion: '同意' },
    items: items('t3'),
  });
  const nudges = { kind: 'commands', command: 'NudgeTask', shared: { text: '请反馈' }, items: items('t5', 't6') };
  const dropped = await send<{ id: string }>('nudges-to-be-cancelled', 'duban.officer', 'requestJob', { body: nudges });
  await send('job-cancelled', 'duban.officer', 'cancelJob', { params: { jobId: dropped.id }, body: { reason: '改为电话' } });
  const another = await send<{ id: string; version: number }>('more-nudges-to-be-cancelled', 'duban.officer', 'requestJob', {
    body: nudges,
  });
  await send('job-cancelled-by-head-as-seen', 'duban.head', 'cancelJob', {
    params: { jobId: another.id },
    headers: { 'If-Match': `"${another.version}"` },
    body: { reason: '改为电话' },
  });

  const exported = (name: string, login: string, scope: Record<string, string>) =>
    send<{ id: string }>(name, login, 'requestExport', { body: { scope } });
  const one = await exported('export-of-a-directive', 'auditor', { kind: 'directive', directiveId });
  const unit = await exported('export-of-a-unit-by-head', 'duban.head', { kind: 'department', departmentId: 'fagai' });
  await exported('export-of-a-period-under-delegation', 'duban.officer2', {
    kind: 'period',
    from: '2020-02-01T00:00:00+08:00',
    until: '2020-03-01T00:00:00+08:00',
  });
  await send('export-cancelled', 'auditor', 'cancelExport', { params: { exportId: one.id }, body: { reason: '改期' } });
  await send('export-cancelled-under-delegation', 'duban.officer2', 'cancelExport', {
    params: { exportId: unit.id },
    body: { reason: '改期' },
  });

  await send('alert-receipted', 'gongxin.head', 'receiptAlert', {
    params: { alertId: `${directiveId}.${approved.version}.${personOf('gongxin.head')}` },
  });

  await poison(api, '毒药');
  const refused = await api.post<{ params: { incident: string } }>('duban.officer', `/directives/${directiveId}/tasks/t7/nudges`, {
    text: '毒药',
  });
  await api.raiseIncidents();
  await send('incident-resolved', 'duban.head', 'resolveIncident', {
    params: { incidentId: refused.body.params.incident },
    body: { note: '已改用电话催办' },
  });

  await send('file', 'fagai.head', 'uploadFile', { file: { name: '佐证.txt', type: 'text/plain', text: '核查报告' } });
  await send('settings-saved', 'fagai.head', 'saveSettings', { body: { language: 'en', textSize: 'large', told: { reminder: 'daily' } } });

  // a row that is refused is an answer too: the command of one that is taken is the one of its own route
  const sheet = { department: 'fagai', period: '2020-03' };
  const nowhere = { directiveId: '00000000-0000-4000-8000-000000000000', taskId: 't1' };
  await send('sheet-saved', 'fagai.head', 'saveReportSheet', { params: sheet, body: { rows: [nowhere] } });
  await send('sheet-sent', 'fagai.head', 'sendReportSheet', { params: sheet, body: { rows: [{ ...nowhere, done: '已办' }] } });

  await send('session-ended', 'fagai.head', 'endMySession', { params: { sessionId: '0'.repeat(64) } });
  await send('sessions-ended', 'admin', 'endPersonSessions', { params: { personId: personOf('fagai.head') } });

  await send('alerts-receipted', 'gongxin.head', 'receiptAlerts', { body: { upTo: '1', kinds: ['request'] } });
  await send('bulletin-issued', 'duban.head', 'issueBulletin', { params: { period: '2020-01' } });
};
