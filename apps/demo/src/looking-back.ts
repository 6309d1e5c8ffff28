import type {
  DifferenceView,
  ExceptionView,
  SampleView,
  StatisticsView,
  TaskCountsView,
  TaskDeadlinesView,
  TaskListItem,
  TimelineEntry,
  TracedAlertView,
} from '@duban/contracts';
import type { Cast } from '@duban/stack';
import type { Checks } from './checks.js';
import { everyItem, type Person } from '@duban/stack';
import type { Assigned } from './intake.js';
import type { Printer } from './printing.js';

interface Stage {
  cast: Cast;
  print: Printer;
  checks: Checks;
}
interface RuleCount {
  code: string;
  name: { zh: string; en: string };
  count: number;
}

const asOf = (path: string, at: string): string => `${path}${path.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(at)}`;

/** 时点看板、差异、提醒去向: what was known, decided and alerted when the last notice of the ladder went out. */
export async function lookBack({ cast, print, checks }: Stage, it: Assigned): Promise<void> {
  const auditor = await cast.person('auditor');
  const { items } = await auditor.get<{ items: TimelineEntry[] }>(`/directives/${it.directiveId}/timeline`);
  const dispatched = items.find((entry) => entry.type === 'TaskDispatched');
  const last = items.findLast((entry) => entry.type === 'NoticeIssued');
  if (!dispatched || !last) throw new Error('no notice went out');

  const board = await everyItem<TaskListItem>(auditor, asOf('/tasks?limit=200', last.recordedAt));
  const counts = await auditor.get<TaskCountsView>(asOf('/tasks/counts', last.recordedAt));
  const numbers = await auditor.get<StatisticsView>(asOf('/statistics', last.recordedAt));
  const red = board.filter((task) => task.light === 'red').length;
  checks.require(
    'past-board',
    counts.total === board.length && counts.byLight.red === red && numbers.tasks.total === counts.total,
    `as of the last notice ${board.length} tasks, ${red} red, the numbers equal to the list`,
  );

  const range = `from=${encodeURIComponent(dispatched.recordedAt)}&to=${encodeURIComponent(last.recordedAt)}`;
  const diff = await auditor.get<DifferenceView>(`/directives/${it.directiveId}/diff?${range}`);
  const released = diff.acts.filter((act) => act.types.includes('NoticeIssued'));
  const named = released.filter((act) => act.authority.kind !== 'system');
  print.heading('两个时点之间', 'Between two instants');
  for (const act of released) print.at(act.times.occurred, `  ${act.texts[0]?.zh ?? ''}`, `  ${act.texts[0]?.en ?? ''}`);
  checks.require(
    'diffed',
    named.length > 0 && diff.acts.every((act) => act.changes.length > 0 || act.types.length > 0) && diff.changes.length > 0,
    `${diff.acts.length} acts, ${diff.changes.length} facts changed; ${named.length} notices released by named persons`,
  );

  const traced = (await auditor.get<{ items: TracedAlertView[] }>(asOf(`/directives/${it.directiveId}/alerts`, last.recordedAt))).items;
  const delivered = traced.filter((one) => one.delivered.length > 0);
  checks.require(
    'traced',
    delivered.length > 0,
    `by then ${traced.length} alerts raised, ${delivered.length} of them recorded as delivered`,
  );
}

/** 时限台账: the granted extension, and the baseline where it was. */
export async function checkLedger({ cast, checks }: Stage, it: Assigned): Promise<void> {
  const auditor = await cast.person('auditor');
  const { items } = await auditor.get<{ items: TaskDeadlinesView[] }>(`/directives/${it.directiveId}/deadlines`);
  const ledger = items.find((task) => task.lines.some((line) => line.kind === 'extension_granted'));
  const kinds = ledger?.lines.map((line) => line.kind) ?? [];
  const moved = ledger !== undefined && ledger.baseline !== null && ledger.current !== null && ledger.baseline < ledger.current;
  checks.require('ledger', moved && kinds[0] === 'baseline' && kinds.includes('extension_asked'), kinds.join(' → '));
}

/** 审计异常与抽样: every count is the length of its list, and the same seed draws the same directives. */
export async function checkExceptions({ cast, print, checks }: Stage): Promise<void> {
  const auditor = await cast.person('auditor');
  const now = (await auditor.get<StatisticsView>('/statistics')).asOf;
  const rules = (await auditor.get<{ items: RuleCount[] }>(asOf('/audit/exceptions', now))).items;
  print.heading('审计异常', "The auditor's exceptions");
  for (const { name, count } of rules) print.line(`  ${name.zh}：${count}`, `  ${name.en}: ${count}`);
  const lists = await Promise.all(
    rules.map((rule) => everyItem<ExceptionView>(auditor, asOf(`/audit/exceptions/${rule.code}?limit=200`, now))),
  );
  const found = rules.filter((rule) => rule.count > 0).length;
  checks.require(
    'exceptions',
    found > 0 && rules.every((rule, i) => rule.count === lists[i]?.length),
    `${rules.length} rules, ${found} with cases, each count the length of its list`,
  );
  const draw = (person: Person): Promise<SampleView> => person.get(asOf('/audit/samples?seed=2020-02&size=5', now));
  const [mine, theirs] = [await draw(auditor), await draw(await cast.person('duban.head'))];
  const drawn = mine.items.map((one) => one.directiveId);
  checks.require(
    'sample',
    drawn.length > 0 && drawn.join() === theirs.items.map((one) => one.directiveId).join(),
    `${drawn.length} of ${mine.population} directives, two people drew the same`,
  );
}
