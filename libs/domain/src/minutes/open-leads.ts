import type { DecisionNeeded, DepartmentSuggestion } from './analysis.js';

/** 责任单位，排在首位的为牵头单位: said once, it holds for the whole text. */
export const FIRST_LEADS = /(?:排在?(?:首|第一)位|列?首位|排名第一|第一个)(?:的)?(?:单位|部门)?(?:为|是|即为)牵头/u;

/** A separate lead for each (分别牵头, 按职责分工) is no second lead of one task. */
const EACH = /分别|按职责分工|各自/u;

/** What the words leave open about who leads: several named as lead, or 责任单位 of which none is said to. */
export const openLeads = (words: string, suggestions: readonly DepartmentSuggestion[], firstLeads: boolean): DecisionNeeded[] => {
  const first = suggestions.find(({ role, reason }) => role === 'lead' && (reason.rule === 'named_lead' || reason.rule === 'first_listed'));
  if (!first || EACH.test(words)) return [];
  const listed = suggestions.filter(
    ({ reason }) => reason.words === first.reason.words && (reason.rule === 'listed' || reason.rule === 'named_lead'),
  );
  const others = suggestions.filter(({ departmentId, reason }) => departmentId !== first.departmentId && reason.rule === 'named_lead');
  const departmentIds = [...new Set([first, ...listed, ...others].map(({ departmentId }) => departmentId))];
  if (departmentIds.length < 2) return [];
  if (first.reason.rule === 'named_lead') return [{ kind: 'two_leads', departmentIds, words: first.reason.words }];
  return firstLeads ? [] : [{ kind: 'responsible_units', departmentIds, words: first.reason.words }];
};
