import type { DirectiveEvent, BilingualText } from '@duban/domain';
import { instantText } from './formats.js';
import type { Naming } from './names.js';
import { tail } from './tail-text.js';

type DateType =
  `Extension${'Requested' | 'Screened' | 'Granted' | 'Refused'}` | 'DueDateSet' | `Standing${'Requested' | 'Decided' | 'Reviewed'}`;
export type DateEvent = Extract<DirectiveEvent, { type: DateType }>;

/** Extensions, new limits, and turning a task into standing work. */
export const dateText = (event: DateEvent, names: Naming): BilingualText => {
  const t = names.task(event.data.taskId);
  switch (event.type) {
    case 'ExtensionRequested': {
      const { proposedDue, cause, timely } = event.data;
      return {
        zh: `${t}申请延期至${instantText(proposedDue, 'zh')}${timely ? '' : '（已过时限）'}${tail.zh(cause)}`,
        en: `${t} asks for an extension to ${instantText(proposedDue, 'en')}${timely ? '' : ' (after expiry)'}${tail.en(cause)}`,
      };
    }
    case 'ExtensionScreened':
      return { zh: `${t}延期申请初审意见${tail.zh(event.data.opinion)}`, en: `Extension of ${t} screened${tail.en(event.data.opinion)}` };
    case 'ExtensionGranted':
      return {
        zh: `同意${t}延期至${instantText(event.data.due, 'zh')}${tail.zh(event.data.reason)}`,
        en: `${t} extended to ${instantText(event.data.due, 'en')}${tail.en(event.data.reason)}`,
      };
    case 'ExtensionRefused':
      return { zh: `不予${t}延期${tail.zh(event.data.reason)}`, en: `Extension of ${t} refused${tail.en(event.data.reason)}` };
    case 'DueDateSet': {
      const { kind, due, reason } = event.data;
      return kind === 'new_limit'
        ? {
            zh: `${t}重定时限${instantText(due, 'zh')}（考核仍按原定时间）${tail.zh(reason)}`,
            en: `New limit for ${t}: ${instantText(due, 'en')} (still judged on the baseline)${tail.en(reason)}`,
          }
        : {
            zh: `${t}按新日历重新认定时限${instantText(due, 'zh')}${tail.zh(reason)}`,
            en: `${t} re-judged to ${instantText(due, 'en')}${tail.en(reason)}`,
          };
    }
    case 'StandingRequested':
      return {
        zh: `${t}申请转为长期推进${tail.zh(event.data.reason)}`,
        en: `${t} asks to become standing work${tail.en(event.data.reason)}`,
      };
    case 'StandingDecided':
      return event.data.granted
        ? { zh: `同意${t}转为长期推进${tail.zh(event.data.reason)}`, en: `${t} is now standing work${tail.en(event.data.reason)}` }
        : {
            zh: `不同意${t}转为长期推进${tail.zh(event.data.reason)}`,
            en: `${t} does not become standing work${tail.en(event.data.reason)}`,
          };
    case 'StandingReviewed':
      return event.data.outcome === 'continue'
        ? { zh: `${t}复核：继续推进。${event.data.finding}`, en: `${t} reviewed: goes on. ${event.data.finding}` }
        : { zh: `${t}复核：达到结束条件。${event.data.finding}`, en: `${t} reviewed: its end condition is met. ${event.data.finding}` };
  }
};
