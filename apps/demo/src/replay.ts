import type { AlertView, DirectiveView, TimelineEntry } from '@duban/contracts';
import { DIRECTIVE_STATUS_LABELS, LIGHT_LABELS, TASK_STATUS_LABELS } from '@duban/words';
import type { Cast } from '@duban/stack';
import type { Checks } from './checks.js';
import { everyItem } from '@duban/stack';
import type { Assigned } from './intake.js';
import type { Printer } from './printing.js';
import { shanghai } from '@duban/stack';

/** 回放: one directive as of three instants, as the auditor sees it. */
export async function replayAsOf(cast: Cast, print: Printer, checks: Checks, it: Assigned): Promise<void> {
  const auditor = await cast.person('auditor');
  const now = await auditor.get<DirectiveView>(`/directives/${it.directiveId}`);
  const task = now.tasks[0];
  const { items } = await auditor.get<{ items: TimelineEntry[] }>(`/directives/${it.directiveId}/timeline`);
  const issued = items.filter((entry) => entry.type === 'NoticeIssued');
  const dispatched = items.find((entry) => entry.type === 'TaskDispatched');
  const [blue, red] = [issued[0]?.recordedAt, issued.at(-1)?.recordedAt];
  if (!task || !dispatched || !blue || !red) throw new Error('the ladder left no notices to replay');
  print.heading(`回放“${it.title}”`, `Replay of "${it.title}"`);
  const seen: string[] = [];
  for (const at of [dispatched.recordedAt, blue, red]) {
    const then = await auditor.get<DirectiveView>(`/directives/${it.directiveId}?asOf=${encodeURIComponent(at)}`);
    const one = then.tasks[0];
    if (!one) throw new Error(`no task as of ${at}`);
    const notices = one.notices.filter((notice) => notice.issuedAt !== null).length;
    seen.push(`${one.status}/${one.light}/${notices}`);
    const lang = print.lang;
    const line = `${DIRECTIVE_STATUS_LABELS[then.status][lang]} · ${TASK_STATUS_LABELS[one.status][lang]} · ${one.light === null ? '—' : LIGHT_LABELS[one.light][lang]} · ${print.say('督办单', 'notices')} ${notices} · v${then.version}`;
    print.at(at, line, line);
  }
  checks.require('replayed', new Set(seen).size === 3, seen.join(' | '));
  const write = await auditor.refusal(`/directives/${it.directiveId}/tasks/t1/nudges`, { text: '…' });
  checks.require('auditor-reads-only', write === 'not_permitted', `an auditor's command: ${write ?? 'accepted'}`);
}

/** 哈希链: every directive of the story. */
export async function checkChains(cast: Cast, checks: Checks, all: readonly Assigned[]): Promise<void> {
  const auditor = await cast.person('auditor');
  let events = 0;
  for (const { directiveId } of all) {
    const proof = await auditor.get<{ intact: boolean; events: number }>(`/directives/${directiveId}/verification`);
    if (!proof.intact) throw new Error(`the chain of ${directiveId} is broken`);
    events += proof.events;
  }
  checks.seen('chain', `${all.length} chains, ${events} events, intact`);
}

export async function printTimeline(cast: Cast, print: Printer, it: Assigned): Promise<void> {
  const officer = await cast.person('duban.officer');
  const { items } = await officer.get<{ items: TimelineEntry[] }>(`/directives/${it.directiveId}/timeline`);
  print.heading(`时间线“${it.title}”`, `Timeline of "${it.title}"`);
  const quiet = new Set(['ObligationOpened', 'ObligationEnded']);
  for (const entry of items) if (!quiet.has(entry.type)) print.at(entry.at, `  ${entry.text.zh}`, `  ${entry.text.en}`);
}

/** Alerts per person and week of the story; nobody may be drowned, nobody told the same twice. */
export async function printAlertLoad(cast: Cast, print: Printer, checks: Checks, logins: readonly string[], from: string): Promise<void> {
  const start = Date.parse(from);
  const rows: { login: string; weeks: number[]; ids: string[] }[] = [];
  for (const login of logins) {
    const alerts = await everyItem<AlertView>(await cast.person(login), '/alerts?limit=200');
    const weeks: number[] = [];
    for (const alert of alerts) {
      const week = Math.max(0, Math.floor((Date.parse(alert.createdAt) - start) / (7 * 86_400_000)));
      weeks[week] = (weeks[week] ?? 0) + 1;
    }
    rows.push({ login, weeks: Array.from(weeks, (n) => n ?? 0), ids: alerts.map((alert) => alert.id) });
  }
  print.heading('每人每周提醒数', 'Alerts per person and week');
  for (const row of rows.filter((one) => one.ids.length > 0)) {
    const text = `  ${row.login.padEnd(18)}${row.weeks.map((n, i) => `${print.say(`第${i + 1}周`, `week ${i + 1}`)} ${n}`).join('  ')}`;
    print.line(text, text);
  }
  const repeated = rows.filter((row) => new Set(row.ids).size !== row.ids.length);
  checks.require(
    'no-repeats',
    repeated.length === 0,
    `${rows.reduce((n, row) => n + row.ids.length, 0)} alerts to ${rows.length} people, none twice (from ${shanghai(from)})`,
  );
}
