import type { Views } from '@duban/api-client';
import type { Duty } from '../../api/home.js';
import type { Watched } from './form-on.js';
import { FORM_ACTS, isAside, isBesideTask, isFormAct, isOfDirective } from './forms.js';

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

/** Of what may be done with the directive, what has its form on a task's page: of watches those that are about it or this task. */
export const directiveActsOf = (can: readonly Can[], { whole, task }: Watched): Can[] =>
  can.filter(({ act }) => isBesideTask(act) && !(act === 'WatchDirective' && whole && task) && !(act === 'EndWatch' && !whole && !task));

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
  const main = possible.find((each) => answers(due, each)) ?? possible.find(({ act }) => !isAside(act)) ?? null;
  const named = new Set(possible.map(({ act }) => act));
  return {
    main,
    others: possible.filter((each) => each !== main),
    notNow: cannot.filter((each) => isOfThisPage(each) && !isAside(each.act) && !named.has(each.act) && !NEVER_THEIRS.includes(each.code)),
  };
};

/** What may be done with a directive as a whole: the office's order, and what is not possible now with its reason. */
export const wholeActsOf = ({ can = [], cannot = [] }: { can?: Can[]; cannot?: Cannot[] }, { whole }: Watched): TaskActs => {
  const ofWhole = ({ act }: { act: string }): boolean => isOfDirective(act);
  const possible = can.filter((each) => ofWhole(each) && !(each.act === 'WatchDirective' && whole) && !(each.act === 'EndWatch' && !whole));
  const main = possible.find(({ act }) => act === 'ProposeDirective' || act === 'ReplyUpward') ?? null;
  return {
    main,
    others: possible.filter((each) => each !== main).sort((a, b) => rank(a) - rank(b)),
    notNow: cannot.filter((each) => ofWhole(each) && !isAside(each.act) && !NEVER_THEIRS.includes(each.code)),
  };
};
