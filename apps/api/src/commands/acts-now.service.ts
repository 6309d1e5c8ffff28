import { Injectable } from '@nestjs/common';
import { fieldError, schemas, type CanView, type DirectiveView, type Possibilities } from '@duban/contracts';
import {
  ACTS,
  actsNow,
  partsOfDirective,
  type ActNow,
  type AnyAct,
  type DecisionContext,
  type DepartmentId,
  type Directive,
  type Instant,
  type RefusalCode,
  type Way,
} from '@duban/domain';
import { wayOn, type Subject } from '@duban/identity';
import { ACT_NAMES, REFUSAL_TEXTS, type RefusalText } from '@duban/words';
import { Problem } from '../http/problem.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { whoMay } from '../views/who-may.js';
import { canView, possibilitiesOf, type Possible, type RefusalSaid } from './possibilities.js';
import { PresentDirectives } from './present-directives.js';

type WayFor = Way & { actingFor: DepartmentId | null };

export interface Reader {
  subject: Subject;
  receivedAt: Instant;
}

/** A row of a list that stands for a task, or for a directive. */
interface ActedOn {
  /** null: what can be done with it is no act on a directive. */
  directiveId: string | null;
  /** null = the directive as a whole. */
  taskId: string | null;
}

const possible = ({ act, taskId, n, noticeId, way, refusal }: ActNow): Possible => ({
  target: {
    ...{ act, name: ACT_NAMES[act] },
    ...(taskId === undefined ? {} : { taskId }),
    ...(n === undefined ? {} : { n }),
    ...(noticeId === undefined ? {} : { noticeId }),
  },
  refusal,
  actingFor: way && (way as WayFor).actingFor,
});

const textOf = (code: string): RefusalText => REFUSAL_TEXTS[code as RefusalCode];

/** What an assist does as well is not the lead's alone. */
const isLeads = (act: string): boolean => {
  const { grants } = ACTS[act as keyof typeof ACTS] as AnyAct;
  return grants.department_head?.includes('own') === true && !grants.department_head.includes('assist');
};

/** Who leads the task, or all of the directive: whose act it would be. */
const leadsIn = (state: Directive, taskId: string | undefined): { leads: string } => {
  const task = taskId === undefined ? undefined : state.tasks[taskId];
  return { leads: (task ? [task.lead] : partsOfDirective(state).leads).join(',') };
};

/** A call for a list of such rows. */
export type RowsCall = Reader & { query: { can?: boolean | undefined; limit: number; asOf?: Instant | undefined; by: string } };

const { MOST_WITH_CAN } = schemas;

/** What the reader may do now: the answer to a command, asked before it is sent. */
@Injectable()
export class ActsNow {
  constructor(
    private readonly present: PresentDirectives,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  private of(state: Directive, ctx: DecisionContext, { subject, receivedAt }: Reader): ActNow[] {
    const { leads, assists } = partsOfDirective(state);
    const entrusted = [...new Set(subject.standings.flatMap(({ entrustedWith }) => entrustedWith))];
    const bodies = entrusted.filter((id) => leads.includes(id) || assists.includes(id));
    const ways = [null, ...bodies].flatMap((actingFor) =>
      subject.stances(actingFor, receivedAt).map((stance): WayFor => ({ ...wayOn(stance, receivedAt), actingFor })),
    );
    return actsNow(state, ways, ctx);
  }

  /** The view of a directive with what its reader may do, each act where it belongs: beside the whole, or beside its task. */
  async on(view: DirectiveView, state: Directive, reader: Reader & { why: boolean }): Promise<DirectiveView> {
    const beside = await this.beside(state, reader);
    return { ...view, ...beside(undefined), tasks: view.tasks.map((task) => ({ ...task, ...beside(task.id) })) };
  }

  /** What the reader may do with each task of a directive, or, without one, with the whole. */
  async beside(state: Directive, reader: Reader & { why: boolean }): Promise<(taskId: string | undefined) => Possibilities> {
    const all = this.of(state, await this.present.contextOf({ state, lastAt: null }, reader.receivedAt), reader);
    const loaded = await this.organisation();
    const mayDo =
      (taskId: string | undefined): RefusalSaid['mayDo'] =>
      ({ code, params }, act) => {
        const leads = isLeads(act) ? leadsIn(state, taskId) : {};
        return whoMay(loaded, reader.receivedAt, { code, params: { ...leads, ...params } }, state);
      };
    return (taskId) =>
      possibilitiesOf(all.filter((one) => one.taskId === taskId).map(possible), reader.why, { textOf, mayDo: mayDo(taskId) });
  }

  /**
   * A page of a list, with what can be done with each row where that is asked.
   * @throws Problem validation_failed for more rows than that, or of the past
   */
  async withCan<R extends ActedOn, P extends { items: R[] }>(call: RowsCall, page: P): Promise<P> {
    const { can, limit, asOf, by } = call.query;
    if (can !== true) return page;
    if (limit > MOST_WITH_CAN || asOf !== undefined || by !== 'recorded') {
      throw new Problem('validation_failed', {
        errors: [fieldError({ in: 'query', path: ['can'] }, 'rows_with_can', { limit: MOST_WITH_CAN })],
      });
    }
    return { ...page, items: await this.ofRows(page.items, call) };
  }

  /** The same of rows of a list, each directive looked at once. */
  private async ofRows<R extends ActedOn>(rows: readonly R[], reader: Reader): Promise<(R & { can: CanView[] })[]> {
    const known = new Map<string, ActNow[]>();
    for (const directiveId of new Set(rows.flatMap((row) => row.directiveId ?? []))) {
      const { state, ctx } = await this.present.load(directiveId, reader.receivedAt);
      known.set(directiveId, state ? this.of(state, ctx, reader) : []);
    }
    return rows.map((row) => {
      const acts = row.directiveId === null ? [] : (known.get(row.directiveId) ?? []);
      const here = acts.filter(({ taskId, way }) => (taskId ?? null) === row.taskId && way !== null);
      return { ...row, can: here.map(possible).map(canView) };
    });
  }
}
