import type { DirectiveView, TaskView } from '@duban/contracts';
import type { Cast } from '@duban/stack';
import type { Checks } from './checks.js';
import type { Assigned } from './intake.js';
import type { Printer } from './printing.js';
import { dateOf } from '@duban/stack';

const count = <T>(items: readonly T[], wanted: (item: T) => boolean): number => items.filter(wanted).length;

/** Every promise with what was seen of it; true when all were. */
export function printChecks(print: Printer, checks: Checks): boolean {
  print.heading('核对', 'What was observed');
  for (const step of checks.all()) {
    const mark = step.seen !== null && step.failed === null ? '✔' : '✘';
    const detail = step.failed ?? step.seen ?? print.say('未见到', 'never observed');
    print.line(`  ${mark} ${step.zh}：${detail}`, `  ${mark} ${step.en}: ${detail}`);
  }
  return checks.held;
}

/** Ten lines to end with, each figure counted from what the API answers now. */
export async function printEnding(cast: Cast, print: Printer, checks: Checks, all: readonly Assigned[], from: string): Promise<void> {
  const officer = await cast.person('duban.officer');
  const directives = await Promise.all(all.map((it) => officer.get<DirectiveView>(`/directives/${it.directiveId}`)));
  const tasks: TaskView[] = directives.flatMap((directive) => directive.tasks);
  const notices = tasks.flatMap((task) => task.notices.filter((notice) => notice.issuedAt !== null));
  const closures = tasks.flatMap((task) => task.closures);
  const done = closures.filter((closure) => closure.outcome?.approved === true);
  const last = directives.reduce((latest, one) => (one.asOf > latest ? one.asOf : latest), from);
  const steps = checks.all();
  const held = count(steps, (step) => step.seen !== null && step.failed === null);
  const events = directives.reduce((sum, one) => sum + one.version, 0);
  const colour = (name: string): number => count(notices, (notice) => notice.colour === name);
  const leads = new Set(tasks.map((task) => task.lead)).size;
  const inTime = count(done, (closure) => closure.inTimeByBaseline);
  print.heading('结语', 'In ten lines');
  print.line(`  1  故事时间 ${dateOf(from)} 至 ${dateOf(last)}`, `  1  the story ran from ${dateOf(from)} to ${dateOf(last)}`);
  print.line(
    `  2  立项 ${directives.length} 项，分解 ${tasks.length} 项任务，牵头单位 ${leads} 个`,
    `  2  ${directives.length} directives, ${tasks.length} tasks, ${leads} leading departments`,
  );
  print.line(
    `  3  签收 ${count(tasks, (task) => task.receivedAt !== null)} 项，改派 ${count(tasks, (task) => task.status === 'REASSIGNED')} 项`,
    `  3  ${count(tasks, (task) => task.receivedAt !== null)} received, ${count(tasks, (task) => task.status === 'REASSIGNED')} reassigned`,
  );
  print.line(
    `  4  办结任务 ${done.length} 项：按期 ${inTime}，逾期 ${done.length - inTime}`,
    `  4  ${done.length} tasks closed: ${inTime} in time, ${done.length - inTime} late`,
  );
  print.line(
    `  5  退回 ${count(closures, (closure) => closure.outcome?.approved === false)} 次，签字 ${closures.reduce((n, one) => n + one.signatures.length, 0)} 个`,
    `  5  ${count(closures, (closure) => closure.outcome?.approved === false)} returned, ${closures.reduce((n, one) => n + one.signatures.length, 0)} signatures`,
  );
  print.line(
    `  6  督办单：蓝 ${colour('blue')}、橙 ${colour('orange')}、红 ${colour('red')}`,
    `  6  notices: ${colour('blue')} blue, ${colour('orange')} orange, ${colour('red')} red`,
  );
  const extended = count(tasks, (task) => task.flags.extendedTimes > 0);
  const blocks = tasks.reduce((n, task) => n + task.blocks.length, 0);
  const nudges = tasks.reduce((n, task) => n + task.nudges.length, 0);
  print.line(
    `  7  延期 ${extended} 项，受阻 ${blocks} 次，催办 ${nudges} 次`,
    `  7  ${extended} extended, ${blocks} blocked, ${nudges} nudged`,
  );
  print.line(
    `  8  办结事项 ${count(directives, (one) => one.status === 'COMPLETED')} 项，在办 ${count(directives, (one) => one.status === 'IN_PROGRESS')} 项`,
    `  8  ${count(directives, (one) => one.status === 'COMPLETED')} directives completed, ${count(directives, (one) => one.status === 'IN_PROGRESS')} in progress`,
  );
  print.line(`  9  事件 ${events} 条，哈希链逐条核验`, `  9  ${events} events, every chain checked`);
  print.line(
    ` 10  ${held}/${steps.length} 项属实：${checks.held ? '全部属实。' : '有未属实的步骤。'}`,
    ` 10  ${held} of ${steps.length} promises held${checks.held ? '.' : ': some did not.'}`,
  );
}
