import {
  assertedBeforeDispatch,
  closedSoonAfterReturn,
  correctedToLater,
  endedWhileOpen,
  extensionDecidedLate,
  noticeOvertaken,
  OBJECTION_HELD_DAYS,
  objectionHeldLong,
  SOON_AFTER_RETURN_MINUTES,
} from './course-exceptions.js';
import {
  baselineLateButGreen,
  closedAtTheLastMoment,
  extensionAfterExpiry,
  reassignedBeforeDue,
  SHORTLY_BEFORE_DAYS,
} from './date-exceptions.js';
import type { ExceptionCode, ExceptionRule } from './exception-rule.js';
import { actedWithoutConsent } from './handed-on-exceptions.js';
import { leaderUnfit, signedByUnfit } from './leader-exceptions.js';
import { closedWithoutEvidence, enteredByProxy, reinspectionFailed, signedByInvolved, signedOnPaper } from './person-exceptions.js';

const RULES: Record<ExceptionCode, Omit<ExceptionRule, 'code'>> = {
  baseline_late_but_green: {
    name: { zh: '基准已逾期而显示正常', en: 'Late on the baseline but green' },
    text: {
      zh: '任务按原定（基准）时限已逾期，而按现行时限灯号仍为绿色。',
      en: 'A task is late against its baseline while its light, judged on the current date, is green.',
    },
    find: baselineLateButGreen,
  },
  extension_after_expiry: {
    name: { zh: '过期后才申请延期或重定时限', en: 'Extension asked after expiry' },
    text: {
      zh: '延期申请提出时，或领导重定时限时，当时的现行时限已到。',
      en: 'An extension was asked for, or a new limit set, when the date then in force had passed.',
    },
    find: extensionAfterExpiry,
  },
  closed_without_evidence: {
    name: { zh: '无佐证办结', en: 'Closed without evidence' },
    text: {
      zh: '任务办结，而获批的办结申请没有佐证材料，或没有办结申请。长期事项除外。',
      en: 'A task was completed on a closure without a file, or on no closure at all. Standing work is left out.',
    },
    find: closedWithoutEvidence,
  },
  closed_at_the_last_moment: {
    name: { zh: '变红前后一日内办结', en: 'Closed within a day of red' },
    text: {
      zh: '获批的办结申请在现行时限前后24小时之内提出。',
      en: 'The approved closure was filed within 24 hours of the current date, before or after.',
    },
    find: closedAtTheLastMoment,
  },
  entered_by_proxy: {
    name: { zh: '代办录入', en: 'Entered by proxy' },
    text: {
      zh: '由他人代为录入的操作，每次操作计一次；是否由责任单位以外的人录入一并列明。',
      en: 'Entered on somebody else’s behalf, each command once; whether by somebody of the accountable department is listed.',
    },
    find: enteredByProxy,
  },
  signed_on_paper: {
    name: { zh: '据签批件补录', en: 'Entered from a signed paper' },
    text: {
      zh: '领导在纸面签批、由督查室据签批件补录的决定，每次操作计一次；附签批日期和签批件影像，供与原件核对。',
      en: 'Decisions that a leader signed on paper and the supervision office entered, each command once; with the day and the picture, to be held against the original.',
    },
    find: signedOnPaper,
  },
  signed_by_involved: {
    name: { zh: '经办过的人签字', en: 'Signed by someone who had acted on it' },
    text: {
      zh: '签字人此前办过该任务或其前身（含代办），或曾就其批准延期、答复协调、认定正当理由。',
      en: 'The signer had worked on the task or its predecessor, or had granted its extension, answered its block or waived its notice.',
    },
    find: signedByInvolved,
  },
  acted_without_consent: {
    name: { zh: '未经同意代行领导职权', en: 'Acted on a leader’s powers without the leader’s word' },
    text: {
      zh: '被授权人行使的领导或督查室主任职权系他人代为授出，当时未经授权人本人或交办领导同意，每次操作计一次。',
      en: 'A delegate acted on a leader’s or the office head’s powers that another had handed on without the word of the leader or an issuing leader; each command once.',
    },
    find: actedWithoutConsent,
  },
  leader_unfit: {
    name: { zh: '自任领导', en: 'Self-made or unfit leader' },
    text: {
      zh: '立项或更正时列为领导的人不能担任（无此职务、系督查机构人员、承办本事项或不分管该领域），或更换领导者既非现任分管领导，也非交办领导；是否自任一并列明。按当时在任情况判断。',
      en: 'Somebody was named as a leader who could not be one (no such post, of the office, did the work, of another field), or by somebody who was neither the leader in charge nor an issuing leader; whether they named themselves is listed. Judged by who held what at the time.',
    },
    find: leaderUnfit,
  },
  signed_by_unfit: {
    name: { zh: '无权者签批', en: 'Signed by somebody unfit' },
    text: {
      zh: '签字、延期或转长期批复、重定时限、暂缓、终止，由自任或不能担任的领导作出；或签批人任职于该任务的牵头、配合单位。',
      en: 'A signature, an answer to an extension or a request to become standing work, a new limit, a suspension or a termination, given by a leader who was not to be one; or by somebody who serves in a department that leads or assists.',
    },
    find: signedByUnfit,
  },
  reassigned_before_due: {
    name: { zh: '临近到期改派', en: 'Reassigned just before due' },
    text: {
      zh: `改派或分拆给其他单位时距当时的现行时限不足${SHORTLY_BEFORE_DAYS}天，或已过时限。`,
      en: `Reassigned, or divided off to another department, within ${SHORTLY_BEFORE_DAYS} days of the date then in force, or after it.`,
    },
    find: reassignedBeforeDue,
  },
  reinspection_failed: {
    name: { zh: '回头看未通过', en: 'Re-inspection failed' },
    text: { zh: '回头看认定问题未真正解决。', en: 'A re-inspection found that it does not hold.' },
    find: reinspectionFailed,
  },
  ended_while_open: {
    name: { zh: '未办结即并案或终止', en: 'Merged away or terminated while open' },
    text: {
      zh: '任务尚未办结即被终止，或逾期未签收即被撤回，或随事项并案：并入后接续办理，或随并案结束；当时是否已逾期一并列明。',
      en: 'A task was terminated before it was done, or recalled when it was late, or its directive was merged: carried on there or ended by it; whether it was late then is listed.',
    },
    find: endedWhileOpen,
  },
  corrected_to_later: {
    name: { zh: '更正、重新认定为更晚的时限', en: 'Date corrected or rejudged to a later one' },
    text: {
      zh: '时限经更正或按新日历重新认定后，晚于当时的现行时限；上级要求的答复时限改晚的一并列明。领导重定时限的除外。',
      en: 'A date was corrected, or judged anew by another calendar, to one later than that in force then; so was the date of a superior’s reply. New limits are left out.',
    },
    find: correctedToLater,
  },
  asserted_before_dispatch: {
    name: { zh: '所称时间早于交办', en: 'Said to be done before it was dispatched' },
    text: {
      zh: '补录所称的时间早于该任务的交办时间。现行规则不再受理，旧记录中可能有。',
      en: 'What was entered later is said to have happened before its task was dispatched. Refused today; older records can hold it.',
    },
    find: assertedBeforeDispatch,
  },
  notice_overtaken: {
    name: { zh: '督办单未发即止', en: 'Notice overtaken before its issue' },
    text: {
      zh: '督办单应发未发期间，事项已办、不再要求或重定时限，督办单未再发出。',
      en: 'While a notice was owed, what it was about was done, ended or given another date, and it was not issued.',
    },
    find: noticeOvertaken,
  },
  extension_decided_late: {
    name: { zh: '过期后才批复延期', en: 'Extension decided after expiry' },
    text: {
      zh: '延期申请获批或被拒时，当时的现行时限已到。',
      en: 'An extension was granted or refused when the date then in force had passed.',
    },
    find: extensionDecidedLate,
  },
  objection_held_long: {
    name: { zh: '异议久悬未决', en: 'Objection held for long' },
    text: {
      zh: `对交办的异议或说明，${OBJECTION_HELD_DAYS}天内未作处理，包括至今未决的；期间撤回的除外。`,
      en: `An objection or statement on what was dispatched was not decided within ${OBJECTION_HELD_DAYS} days, or still is not; what was taken back within them is left out.`,
    },
    find: objectionHeldLong,
  },
  closed_soon_after_return: {
    name: { zh: '退回后随即办结', en: 'Closed soon after a return' },
    text: {
      zh: `办结申请退回后${SOON_AFTER_RETURN_MINUTES}分钟内即办结。`,
      en: `A task was closed within ${SOON_AFTER_RETURN_MINUTES} minutes of the return of its closure.`,
    },
    find: closedSoonAfterReturn,
  },
};

/** Every rule, in the order in which an auditor reads them. */
export const EXCEPTION_RULES: readonly ExceptionRule[] = (Object.keys(RULES) as ExceptionCode[]).map((code) => ({ code, ...RULES[code] }));
export const exceptionRule = (code: ExceptionCode): ExceptionRule => ({ code, ...RULES[code] });
