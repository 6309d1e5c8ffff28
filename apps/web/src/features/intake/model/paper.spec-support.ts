import type { Draft, Meeting, Segment } from './paper.js';

export const segment = (id: string, text: string, more: Partial<Segment> = {}): Segment => ({
  ...{ id, text, paragraph: 1, start: 0, end: text.length, sha256: '', class: 'statement', suggestedClass: 'statement' },
  ...{ reason: { rule: 'account', words: [] }, imperative: false, marker: null, reclassified: [], draftIds: [] },
  ...more,
});

export const order = {
  ...{ shape: 'joint' as const, leads: ['caizheng'], assists: [], kind: 'task' as const },
  ...{ title: '拨付补贴', closureStandard: '拨付到位。' },
};

export const content = {
  ...{
    title: '拨付补贴',
    requirement: '10日内拨付。',
    closureStandard: '拨付到位。',
    grade: 'routine' as const,
    urgency: 'normal' as const,
  },
  ...{ leaderInCharge: 'p-li', tasks: [order], segmentIds: ['s1'] },
};

export const suggestion: NonNullable<Draft['suggestion']> = {
  ...{ title: '拨付补贴', requirement: '10日内拨付。', closureStandard: '', class: 'task', segmentIds: ['s1'], dueSuggestion: null },
  ...{ timePhrases: [], departmentSuggestions: [], addressee: { text: '', kind: 'none' }, shapeSuggestion: 'joint', measures: [] },
  ...{ checklist: [], goals: [], references: [], mergeCandidates: [], collatorSuggestion: null },
};

const can = (...acts: string[]): Draft['can'] => acts.map((act) => ({ act, name: { zh: act, en: act } }));

export const draft = (id: string, more: Partial<Draft> = {}): Draft => ({
  ...{ id, status: 'suggested', suggestion, offered: { content, assumed: [], missing: [] }, content: null, decisions: [] },
  ...{ alreadyPast: [], mergedInto: null, directiveId: null, directiveNumber: null, can: can('ConfirmDraft', 'DiscardDraft') },
  ...more,
});

export const match = (draftId: string, more: Partial<Meeting['matches'][number]> = {}): Meeting['matches'][number] => ({
  ...{ draftId, segmentId: 's1', directiveId: 'x', number: null, title: '在办', by: [], similarity: 90, strong: true, dueNow: null },
  ...{ stated: { dueWas: null, due: null, status: null }, apart: null },
  ...more,
});
