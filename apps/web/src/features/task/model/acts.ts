import type { Views } from '@duban/api-client';
import type { Duty } from '../../../shared/api/home.js';
import type { Watched } from './form-on.js';
import { FORM_ACTS, isFormAct, isOfDirective } from './forms.js';

type Can = Views['Can'];
type Cannot = Views['Cannot'];

export interface TaskActs {
  /** What to do next: the answer to what is due first. */
  main: Can | null;
  others: Can[];
  /** What is theirs to do but not now, with its reason. */
  notNow: Cannot[];
}

const ORDER: readonly string[] = ['ReceiveTask', ...FORM_ACTS];
const rank = ({ act }: Can): number => ORDER.indexOf(act);
/** What is not theirs at all is not shown: first what one must do, then what one may, never what one may not. */
const NEVER_THEIRS = ['role_required', 'not_your_task', 'not_permitted', 'condition_not_met', 'request_not_pending'];

/** What nobody has to do: it is never the page's main button, nor missed where it is not possible. */
const ASIDE: readonly string[] = ['WatchDirective', 'EndWatch', 'SetSpecialWatch', 'EndSpecialWatch', 'DivideTask', 'SetReplyDate'];

/** Of what may be done with the directive, what has its form on a task's page: of watches those that are about it or this task. */
export const directiveActsOf = (can: readonly Can[], { whole, task }: Watched): Can[] =>
  can.filter(({ act }) => isOfDirective(act) && !(act === 'WatchDirective' && whole && task) && !(act === 'EndWatch' && !whole && !task));

const isOfThisPage = ({ act }: { act: string }): boolean => act === 'ReceiveTask' || isFormAct(act);

const answers = (duty: Duty | undefined, { act, n, noticeId }: Can): boolean =>
  duty?.act?.act === act &&
  (duty.act.body.n === undefined || duty.act.body.n === n) &&
  (noticeId === undefined || duty.act.path.includes(noticeId));

/**
 * While there is time, what a department does with its work is to report on it; closing comes first when its date is near.
 * @param mine what the reader owes of this task, what is due first first
 */
export const taskActsOf = ({ can = [], cannot = [] }: { can?: Can[]; cannot?: Cannot[] }, mine: readonly Duty[]): TaskActs => {
  const possible = can.filter(isOfThisPage).sort((a, b) => rank(a) - rank(b));
  const due = mine.find(({ kind, light }) => kind !== 'complete' || light !== 'green');
  const main = possible.find((each) => answers(due, each)) ?? possible.find(({ act }) => !ASIDE.includes(act)) ?? null;
  const named = new Set(possible.map(({ act }) => act));
  return {
    main,
    others: possible.filter((each) => each !== main),
    notNow: cannot.filter(
      (each) => isOfThisPage(each) && !ASIDE.includes(each.act) && !named.has(each.act) && !NEVER_THEIRS.includes(each.code),
    ),
  };
};
