import type { DecisionNeeded, Doer } from '../analysis.js';

/** 责任单位，排在首位的为牵头单位: said once, it holds for the whole text. */
export const FIRST_LEADS = /(?:排在?(?:首|第一)位|列?首位|排名第一|第一个)(?:的)?(?:单位|部门)?(?:为|是|即为)牵头/u;

/** A separate lead for each (分别牵头, 按职责分工) is no second lead of one task. */
const EACH = /分别|按职责分工|各自/u;

const idsOf = (doers: readonly Doer[]): string[] => [...new Set(doers.flatMap(({ departmentId }) => departmentId ?? []))];

/** What the words leave open about who leads: several named as lead, 责任单位 of which none is said to, or one that nobody here knows. */
export const openLeads = (words: string, doers: readonly Doer[], firstLeads: boolean): DecisionNeeded[] => {
  const of = doers.filter(({ role }) => role === 'lead' || role === 'assist');
  const unknown = of.filter(({ kind, departmentId }) => (kind === 'organ' || kind === 'person') && departmentId === undefined);
  const unresolved: DecisionNeeded[] =
    unknown.length === 0 ? [] : [{ kind: 'unknown_doer', departmentIds: [], words: unknown.map(({ text }) => text).join('、') }];
  const first = of.find(({ role, rule }) => role === 'lead' && (rule === 'named_lead' || rule === 'first_listed'));
  if (!first || EACH.test(words)) return unresolved;
  const beside = of.filter(
    (doer) => doer !== first && doer.words === first.words && (doer.rule === 'listed' || doer.rule === 'named_lead'),
  );
  const others = of.filter((doer) => doer !== first && doer.rule === 'named_lead' && !beside.includes(doer));
  const all = [first, ...beside, ...others];
  if (all.length < 2) return unresolved;
  const departmentIds = idsOf(all);
  if (first.rule === 'named_lead') return [...unresolved, { kind: 'two_leads', departmentIds, words: first.words }];
  return firstLeads ? unresolved : [...unresolved, { kind: 'responsible_units', departmentIds, words: first.words }];
};
