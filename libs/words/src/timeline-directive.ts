import { numberText, type DirectiveEvent } from '@duban/domain';
import type { BilingualText } from '@duban/domain';
import { instantText } from './formats.js';
import { GRADE_LABELS, URGENCY_LABELS } from './labels.js';
import type { Naming } from './names.js';
import { tail } from './tail-text.js';

type LifeEvent = Extract<DirectiveEvent, { type: `Directive${string}` | 'PolicyRepinned' }>;

export const isLifeEvent = (event: DirectiveEvent): event is LifeEvent =>
  event.type.startsWith('Directive') || event.type === 'PolicyRepinned';

/** The life of the directive as a whole. */
export const lifeText = (event: LifeEvent, names: Naming): BilingualText => {
  switch (event.type) {
    case 'DirectiveRegistered': {
      const { number, title, source, grade, urgency, issuingLeader } = event.data;
      const no = numberText(number);
      return {
        zh: `立项登记${no ? `，编号${no}` : ''}：《${title}》（来源：${source.title}；${GRADE_LABELS[grade].zh}、${URGENCY_LABELS[urgency].zh}；交办领导${names.person(issuingLeader)}）`,
        en: `Registered${no ? ` as ${no}` : ''}: “${title}” (source: ${source.title}; ${GRADE_LABELS[grade].en}, ${URGENCY_LABELS[urgency].en}; issued by ${names.person(issuingLeader)})`,
      };
    }
    case 'DirectiveProposed':
      return { zh: '报请立项审批', en: 'Proposed for registration' };
    case 'DirectiveReturned':
      return { zh: `立项退回${tail.zh(event.data.reason)}`, en: `Proposal returned${tail.en(event.data.reason)}` };
    case 'DirectiveApproved':
      return event.data.waived
        ? {
            zh: `会议清单已批准，免立项审批${tail.zh(event.data.reason)}`,
            en: `Approval waived, the list was approved${tail.en(event.data.reason)}`,
          }
        : { zh: `准予立项${tail.zh(event.data.reason)}`, en: `Approved${tail.en(event.data.reason)}` };
    case 'DirectiveDiscarded':
      return { zh: `不予立项${tail.zh(event.data.reason)}`, en: `Discarded${tail.en(event.data.reason)}` };
    case 'DirectiveAmended':
      return { zh: `第${event.data.n}次更正${tail.zh(event.data.reason)}`, en: `Amendment ${event.data.n}${tail.en(event.data.reason)}` };
    case 'DirectiveMerged':
      return {
        zh: `并入事项${event.data.into}${tail.zh(event.data.reason)}`,
        en: `Merged into ${event.data.into}${tail.en(event.data.reason)}`,
      };
    case 'DirectiveAbsorbed':
      return {
        zh: `事项${event.data.from}并入本案${tail.zh(event.data.reason)}`,
        en: `Took in ${event.data.from}${tail.en(event.data.reason)}`,
      };
    case 'DirectiveCompleted':
      return {
        zh: `各项任务均已了结，事项办结（第${event.data.cycle}轮）`,
        en: `All tasks have ended: completed (cycle ${event.data.cycle})`,
      };
    case 'DirectiveDischarged': {
      const { decidedBy, explanation, publicNotice: told } = event.data;
      return {
        zh: `销号：${explanation}（${decidedBy}研究决定，${instantText(told.from, 'zh')}至${instantText(told.to, 'zh')}在${told.place}公示）`,
        en: `Discharged: ${explanation} (decided by ${decidedBy}; public notice at ${told.place}, ${instantText(told.from, 'en')} to ${instantText(told.to, 'en')})`,
      };
    }
    case 'DirectiveReinspected':
      return event.data.holds
        ? { zh: `回头看：成效巩固。${event.data.finding}`, en: `Re-inspection: it holds. ${event.data.finding}` }
        : { zh: `回头看：未真正解决。${event.data.finding}`, en: `Re-inspection: it does not hold. ${event.data.finding}` };
    case 'DirectiveReopened':
      return {
        zh: `重新办理（第${event.data.cycle}轮）${tail.zh(event.data.reason)}`,
        en: `Reopened, cycle ${event.data.cycle}${tail.en(event.data.reason)}`,
      };
    case 'DirectiveArchived':
      return { zh: '自动归档', en: 'Archived' };
    case 'PolicyRepinned':
      return {
        zh: `改用规则${event.data.policy.version}${tail.zh(event.data.reason)}`,
        en: `Policy is now ${event.data.policy.version}${tail.en(event.data.reason)}`,
      };
  }
};
