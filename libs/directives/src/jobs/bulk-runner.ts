import type { CommandOutcome, JobCursor } from '@duban/protocol';
import type { DirectiveCommand, SettledItem } from '@duban/domain';
import { eachOf, type DirectiveMailbox } from '@duban/platform';
import { itemCommand } from './item-command.js';
import { type JobOf, type JobRunner } from './job-runner.js';

export interface BulkRunnerDeps {
  gateway: Pick<DirectiveMailbox<DirectiveCommand, CommandOutcome>, 'submit'>;
  /** Is this "nobody knows yet": the item is asked about again. */
  isPending: (error: unknown) => boolean;
  /** Items of one step; default 200: two directives of a hundred tasks are worked on side by side. */
  pageItems?: number;
  /** Directives asked at once; default 8. */
  width?: number;
}

const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 60_000;

type Bulk = JobOf<'commands'>;

const settled = (n: number, outcome: CommandOutcome): SettledItem =>
  outcome.accepted ? { n, status: 'done', version: outcome.toVersion } : { n, status: 'refused', refusal: outcome.refusal };

/** 批量办理: a page of items through the gateway, directive by directive; those of one directive travel together. */
export const bulkRunner = ({ gateway, isPending, pageItems = 200, width = 8 }: BulkRunnerDeps): JobRunner<'commands'> => {
  const settle = async (job: Bulk, n: number): Promise<SettledItem | null> => {
    const item = job.request.items[n];
    const command = item && itemCommand(job, item);
    if (!command) return { n, status: 'refused', refusal: { code: 'authority_lapsed' } };
    try {
      const outcome = await gateway.submit(item.directiveId, command);
      // not judged at all: it is asked again, and may be accepted once the record can be read
      if (!outcome.accepted && outcome.refusal.code === 'directive_unreadable') return null;
      return settled(n, outcome);
    } catch (error) {
      if (isPending(error)) return null;
      throw error;
    }
  };

  return {
    step: async (job, { cursor, signal }) => {
      const { from = 0, round = 0 } = cursor ?? {};
      const waiting = job.request.items.map((_, n) => n).filter((n) => !job.settled.has(n));
      const page = waiting.filter((n) => n >= from).slice(0, pageItems);
      const items: SettledItem[] = [];
      await eachOf(byDirective(job, page), width, signal, async (group) => {
        const answers = await Promise.all(group.map((n) => settle(job, n)));
        items.push(...answers.filter((answer) => answer !== null));
      });
      items.sort((a, b) => a.n - b.n);
      return {
        facts: items.length === 0 ? [] : [{ type: 'SettleItems', data: { items } }],
        next: signal.aborted
          ? { cursor, waitMs: 0 }
          : goOn({ round, last: page.at(-1), more: waiting.at(-1), progressed: items.length > 0 }),
      };
    },
  };
};

const byDirective = ({ request }: Bulk, page: readonly number[]): number[][] => {
  const groups = new Map<string, number[]>();
  for (const n of page) {
    const directiveId = request.items[n]?.directiveId ?? '';
    groups.set(directiveId, [...(groups.get(directiveId) ?? []), n]);
  }
  return [...groups.values()];
};

interface Gone {
  round: number;
  /** Of this page. */
  last: number | undefined;
  /** Of all that waited. */
  more: number | undefined;
  progressed: boolean;
}

/**
 * The next page; after the last one, from the beginning with what is still pending, later each time. By hand: a round outlives this process in
 * the job's cursor, and it is the workflow that waits.
 */
const goOn = ({ round, last, more, progressed }: Gone): { cursor: JobCursor; waitMs: number } => {
  const waitMs = Math.min(FIRST_WAIT_MS * 2 ** Math.min(round, 10), LONGEST_WAIT_MS);
  if (last !== undefined && more !== undefined && last < more)
    return { cursor: { from: last + 1, round }, waitMs: progressed ? 0 : waitMs };
  return { cursor: { from: 0, round: round + 1 }, waitMs };
};
