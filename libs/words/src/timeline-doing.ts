import type { DirectiveEvent, DueDate, BilingualText } from '@duban/domain';
import { instantText } from './formats.js';
import { RESPONSE_LABELS } from './labels.js';
import { partyText, type Naming } from './names.js';
import { tail } from './tail-text.js';

type DoingType =
  | `Task${'Dispatched' | 'Received' | 'Recalled' | 'Terminated' | 'Reassigned' | 'Suspended' | 'Resumed'}`
  | 'DispatchAnswered'
  | 'DispatchAnswerDecided'
  | 'PlanSubmitted'
  | 'ProgressReported'
  | 'ReportMissed'
  | 'ContributionDelivered'
  | `Block${'Raised' | 'Answered' | 'Cleared'}`;
export type DoingEvent = Extract<DirectiveEvent, { type: DoingType }>;

const late = (is: boolean): BilingualText => (is ? { zh: '（逾期）', en: ' (late)' } : { zh: '', en: '' });

const ORIGIN: Record<'source' | 'policy' | 'decision', BilingualText> = {
  source: { zh: '会议明确', en: 'set by the source' },
  policy: { zh: '按规则默认', en: 'default of the policy' },
  decision: { zh: '指定', en: 'fixed by decision' },
};

/** Where a due date comes from, with the words it was read from. */
export const dueOriginText = (due: DueDate): BilingualText => ({
  zh: `（${ORIGIN[due.origin].zh}${due.phrase ? `：${due.phrase}` : ''}）`,
  en: ` (${ORIGIN[due.origin].en}${due.phrase ? `: ${due.phrase}` : ''})`,
});

const dispatchedText = (data: Extract<DoingEvent, { type: 'TaskDispatched' }>['data'], names: Naming): BilingualText => {
  const assists = data.assists.map(({ departmentId }) => names.department(departmentId));
  const due = data.due;
  return {
    zh: `交办「${data.title}」：${names.department(data.lead)}牵头${assists.length > 0 ? `，${assists.join('、')}配合` : ''}，${due ? `${instantText(due.at, 'zh')}前办结${dueOriginText(due).zh}` : '长期推进'}`,
    en: `“${data.title}” dispatched: lead ${names.department(data.lead)}${assists.length > 0 ? `, assisting ${assists.join(', ')}` : ''}; ${due ? `due ${instantText(due.at, 'en')}${dueOriginText(due).en}` : 'standing'}`,
  };
};

/** Dispatch, answers to it, and the work itself. */
export const doingText = (event: DoingEvent, names: Naming): BilingualText => {
  const t = names.task(event.data.taskId);
  switch (event.type) {
    case 'TaskDispatched':
      return dispatchedText(event.data, names);
    case 'TaskReceived': {
      const who = names.department(event.data.departmentId);
      return { zh: `${who}签收${t}${late(event.data.late).zh}`, en: `${who} received ${t}${late(event.data.late).en}` };
    }
    case 'DispatchAnswered': {
      const who = names.department(event.data.departmentId);
      const kind = RESPONSE_LABELS[event.data.kind];
      return {
        zh: `${who}对${t}回复「${kind.zh}」${tail.zh(event.data.cause)}`,
        en: `${who} answered ${t}, ${kind.en}${tail.en(event.data.cause)}`,
      };
    }
    case 'DispatchAnswerDecided':
      return event.data.upheld
        ? { zh: `${t}的回复予以采纳${tail.zh(event.data.reason)}`, en: `The answer on ${t} was upheld${tail.en(event.data.reason)}` }
        : {
            zh: `${t}的回复不予采纳，继续办理${tail.zh(event.data.reason)}`,
            en: `The answer on ${t} was not upheld${tail.en(event.data.reason)}`,
          };
    case 'TaskRecalled':
      return { zh: `撤回${t}${tail.zh(event.data.reason)}`, en: `${t} recalled${tail.en(event.data.reason)}` };
    case 'TaskTerminated':
      return { zh: `终止${t}${tail.zh(event.data.reason)}`, en: `${t} terminated${tail.en(event.data.reason)}` };
    case 'TaskReassigned':
      return {
        zh: `${t}改派为${names.task(event.data.successor)}${tail.zh(event.data.reason)}`,
        en: `${t} reassigned as ${names.task(event.data.successor)}${tail.en(event.data.reason)}`,
      };
    case 'TaskSuspended':
      return {
        zh: `${t}暂缓至${instantText(event.data.until, 'zh')}${tail.zh(event.data.reason)}`,
        en: `${t} suspended until ${instantText(event.data.until, 'en')}${tail.en(event.data.reason)}`,
      };
    case 'TaskResumed': {
      const { reason, currentDue } = event.data;
      const zh = reason === 'decision' ? '决定恢复' : '暂缓期满';
      const en = reason === 'decision' ? 'by decision' : 'at the end of the suspension';
      return {
        zh: `${t}恢复办理（${zh}）${currentDue ? `，时限${instantText(currentDue, 'zh')}` : ''}`,
        en: `${t} resumed ${en}${currentDue ? `, due ${instantText(currentDue, 'en')}` : ''}`,
      };
    }
    case 'PlanSubmitted': {
      const { milestones, committedDue } = event.data;
      return {
        zh: `${t}报送承办方案${late(event.data.late).zh}，节点${milestones.length}个${committedDue ? `，承诺${instantText(committedDue, 'zh')}前办结` : ''}`,
        en: `Plan of ${t} submitted${late(event.data.late).en}, ${milestones.length} milestones${committedDue ? `, committed to ${instantText(committedDue, 'en')}` : ''}`,
      };
    }
    case 'ProgressReported': {
      const { percent, done, gap } = event.data;
      const who = names.department(event.data.departmentId);
      return {
        zh: `${who}反馈${t}进展${late(event.data.late).zh}${percent === null ? '' : `（${percent}%）`}${tail.zh(done)}${gap ? `；差距：${gap}` : ''}`,
        en: `${who} reported on ${t}${late(event.data.late).en}${percent === null ? '' : ` (${percent}%)`}${tail.en(done)}${gap ? `; gap: ${gap}` : ''}`,
      };
    }
    case 'ReportMissed':
      return { zh: `${t}漏报${event.data.period}进展`, en: `${t}: no report for ${event.data.period}` };
    case 'ContributionDelivered': {
      const who = names.department(event.data.departmentId);
      return {
        zh: `${who}完成${t}配合事项${late(event.data.late).zh}${tail.zh(event.data.text)}`,
        en: `${who} contributed to ${t}${late(event.data.late).en}${tail.en(event.data.text)}`,
      };
    }
    case 'BlockRaised':
      return {
        zh: `${t}受阻，提请${partyText(event.data.waitingFor, 'zh', names)}协调${tail.zh(event.data.request)}（原因：${event.data.cause}）`,
        en: `${t} is blocked and asks ${partyText(event.data.waitingFor, 'en', names)}${tail.en(event.data.request)} (cause: ${event.data.cause})`,
      };
    case 'BlockAnswered':
      return {
        zh: `${t}的协调事项答复${late(event.data.late).zh}${tail.zh(event.data.answer)}`,
        en: `Answer to the block of ${t}${late(event.data.late).en}${tail.en(event.data.answer)}`,
      };
    case 'BlockCleared':
      return { zh: `${t}受阻解除${tail.zh(event.data.outcome)}`, en: `Block of ${t} cleared${tail.en(event.data.outcome)}` };
  }
};
