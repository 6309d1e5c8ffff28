import { numberText, type AlertEvent, type AlertSubject } from '@duban/domain';
import type { IncidentAlertSubject, BilingualText } from '@duban/domain';
import { bothPartyText, dueText, dutyText, owedText, turnText } from './alert-duty.js';
import { instantText } from './formats.js';
import { incidentAlertText } from './incident-text.js';
import { COLOUR_LABELS, MEANING_LABELS, ROLE_LABELS } from './labels.js';
import type { Namings } from './names.js';
import { noticeLines, tail } from './tail-text.js';
import { dueOriginText } from './timeline-doing.js';

type Of<T extends AlertEvent['type']> = Extract<AlertEvent, { type: T }>['data'];

const NOBODY: BilingualText = { zh: '承办单位', en: 'the department in charge' };

const departmentText = (id: string | null, names: Namings): BilingualText =>
  id === null ? NOBODY : bothPartyText({ kind: 'department', departmentId: id }, names);

const dispatched = (data: Of<'TaskDispatched'>, { duty }: AlertSubject, names: Namings): BilingualText => {
  const lead = departmentText(data.lead, names);
  const assists = data.assists.map(({ departmentId, duty: share, contributionDue }) => {
    const who = departmentText(departmentId, names);
    const by = contributionDue
      ? { zh: `，${instantText(contributionDue, 'zh')}前`, en: ` by ${instantText(contributionDue, 'en')}` }
      : NONE;
    return { zh: `${who.zh}配合（${share}${by.zh}）`, en: `${who.en} assists (${share}${by.en})` };
  });
  const { due } = data;
  const origin = due ? dueOriginText(due) : NONE;
  const receipt = duty
    ? { zh: `；各单位应于${instantText(duty.due, 'zh')}前签收`, en: `; each is to acknowledge receipt by ${instantText(duty.due, 'en')}` }
    : NONE;
  const what = due
    ? { zh: `应于${instantText(due.at, 'zh')}前办结${origin.zh}`, en: `is to complete it by ${instantText(due.at, 'en')}${origin.en}` }
    : { zh: '长期推进', en: 'is to carry it on as standing work' };
  return {
    zh: `交办：${lead.zh}牵头，${what.zh}${assists.map(({ zh }) => `；${zh}`).join('')}${receipt.zh}`,
    en: `dispatched: ${lead.en} leads and ${what.en}${assists.map(({ en }) => `; ${en}`).join('')}${receipt.en}`,
  };
};

const NONE: BilingualText = { zh: '', en: '' };

const noticeOwed = (data: Of<'NoticeOwed'>, { duty, asked }: AlertSubject, names: Namings): BilingualText => {
  const colour = COLOUR_LABELS[data.colour];
  const why = duty ? owedText(duty, names) : NONE;
  const turn = asked ? dueText(asked, names) : { zh: '待签发', en: 'it awaits release' };
  return {
    zh: `${why.zh}，应发${colour.zh}；${turn.zh}`,
    en: `${why.en}; a ${colour.en} is owed; ${turn.en}`,
  };
};

const noticeIssued = (data: Of<'NoticeIssued'>, { duty }: AlertSubject, names: Namings): BilingualText => {
  const colour = COLOUR_LABELS[data.colour];
  const no = numberText(data.number) ?? '';
  const lines = noticeLines(data.text);
  // The words that the clock made say what this alert says; a person's words are told.
  const own = lines.zh === lines.en ? { zh: tail.zh(lines.zh), en: tail.en(lines.en) } : NONE;
  const why = duty ? owedText(duty, names) : NONE;
  return {
    zh: `${colour.zh}${no}：${why.zh}，请于${instantText(data.answerDue, 'zh')}前答复${own.zh}`,
    en: `${colour.en}${no === '' ? '' : ` ${no}`}: ${why.en}; answer by ${instantText(data.answerDue, 'en')}${own.en}`,
  };
};

const closing = (event: Extract<AlertEvent, { type: `Closure${string}` }>, subject: AlertSubject, names: Namings): BilingualText => {
  const lead = departmentText(subject.lead, names);
  const turn = turnText(subject.asked, names);
  switch (event.type) {
    case 'ClosureRequested': {
      const { summary, evidence, inTimeByCurrent } = event.data;
      return {
        zh: `${lead.zh}申请办结${inTimeByCurrent ? '' : '（已过时限）'}${tail.zh(summary)}（佐证${evidence.length}件）${turn.zh}`,
        en: `${lead.en} asks for closure${inTimeByCurrent ? '' : ' after its limit'}${tail.en(summary)} (${evidence.length} files)${turn.en}`,
      };
    }
    case 'ClosureSigned': {
      const { role, meaning, opinion } = event.data;
      return {
        zh: `${ROLE_LABELS[role].zh}对${lead.zh}的办结申请签署「${MEANING_LABELS[meaning].zh}」${tail.zh(opinion)}${turn.zh}`,
        en: `${ROLE_LABELS[role].en} signed the closure asked by ${lead.en} (${MEANING_LABELS[meaning].en})${tail.en(opinion)}${turn.en}`,
      };
    }
    case 'ClosureReturned': {
      const left = turnText(subject.duty, names);
      return {
        zh: `${lead.zh}的办结申请退回${tail.zh(event.data.opinion)}${left.zh}`,
        en: `the closure asked by ${lead.en} was returned${tail.en(event.data.opinion)}${left.en}`,
      };
    }
  }
};

const dates = (
  event: Extract<AlertEvent, { type: `Extension${string}` | 'DueDateSet' }>,
  subject: AlertSubject,
  names: Namings,
): BilingualText => {
  const lead = departmentText(subject.lead, names);
  switch (event.type) {
    case 'ExtensionRequested': {
      const { proposedDue, cause, timely } = event.data;
      const turn = turnText(subject.asked, names);
      return {
        zh: `${lead.zh}申请延期至${instantText(proposedDue, 'zh')}${timely ? '' : '（已过时限）'}${tail.zh(cause)}${turn.zh}`,
        en: `${lead.en} asks for an extension to ${instantText(proposedDue, 'en')}${timely ? '' : ' (after expiry)'}${tail.en(cause)}${turn.en}`,
      };
    }
    case 'ExtensionGranted': {
      const { due, reason } = event.data;
      return {
        zh: `同意延期，${lead.zh}应于${instantText(due, 'zh')}前办结${tail.zh(reason)}`,
        en: `extension granted, ${lead.en} is to complete it by ${instantText(due, 'en')}${tail.en(reason)}`,
      };
    }
    case 'ExtensionRefused': {
      const left = turnText(subject.duty, names);
      return {
        zh: `不予${lead.zh}延期${tail.zh(event.data.reason)}${left.zh}`,
        en: `extension refused to ${lead.en}${tail.en(event.data.reason)}${left.en}`,
      };
    }
    case 'DueDateSet': {
      const { kind, due, reason } = event.data;
      const how =
        kind === 'new_limit' ? { zh: '重定时限', en: 'new limit' } : { zh: '按新日历重新认定时限', en: 're-judged by a later calendar' };
      const scored = kind === 'new_limit' ? { zh: '（考核仍按原定时间）', en: ' (still judged on the baseline)' } : NONE;
      return {
        zh: `${how.zh}，${lead.zh}应于${instantText(due, 'zh')}前办结${scored.zh}${tail.zh(reason)}`,
        en: `${how.en}, ${lead.en} is to complete it by ${instantText(due, 'en')}${scored.en}${tail.en(reason)}`,
      };
    }
  }
};

const asking = (
  event: Extract<AlertEvent, { type: `Block${string}` | 'TaskNudged' | 'NudgeAnswered' }>,
  subject: AlertSubject,
  names: Namings,
): BilingualText => {
  const lead = departmentText(subject.lead, names);
  switch (event.type) {
    case 'TaskNudged': {
      const { answerDue, text } = event.data;
      return {
        zh: `催办：请${lead.zh}于${instantText(answerDue, 'zh')}前答复${tail.zh(text)}`,
        en: `nudge: ${lead.en} is to answer by ${instantText(answerDue, 'en')}${tail.en(text)}`,
      };
    }
    case 'NudgeAnswered':
      return { zh: `${lead.zh}答复催办${tail.zh(event.data.answer)}`, en: `${lead.en} answered the nudge${tail.en(event.data.answer)}` };
    case 'BlockRaised': {
      const { departmentId, waitingFor, request, cause } = event.data;
      const who = departmentText(departmentId, names);
      const whom = bothPartyText(waitingFor, names);
      const turn = turnText(subject.asked, names);
      return {
        zh: `${who.zh}受阻，提请${whom.zh}协调${tail.zh(request)}（原因：${cause}）${turn.zh}`,
        en: `${who.en} is blocked and asks ${whom.en}${tail.en(request)} (cause: ${cause})${turn.en}`,
      };
    }
    case 'BlockAnswered': {
      const whom = subject.duty ? bothPartyText(subject.duty.owner, names) : { zh: '协调单位', en: 'the party asked' };
      const { answer } = event.data;
      return { zh: `${whom.zh}答复协调事项${tail.zh(answer)}`, en: `${whom.en} answered the request for coordination${tail.en(answer)}` };
    }
  }
};

const sentence = (subject: AlertSubject, names: Namings): BilingualText => {
  const { event, duty } = subject;
  switch (event.type) {
    case 'TaskDispatched':
      return dispatched(event.data, subject, names);
    case 'ReminderRaised': {
      const what = duty ? dutyText(duty, names) : NONE;
      return { zh: `提醒：${what.zh}`, en: `reminder: ${what.en}` };
    }
    case 'AlertRaised': {
      const what = duty ? owedText(duty, names) : NONE;
      return { zh: `预警：${what.zh}`, en: `alert: ${what.en}` };
    }
    case 'NoticeOwed':
      return noticeOwed(event.data, subject, names);
    case 'NoticeIssued':
      return noticeIssued(event.data, subject, names);
    case 'ClosureRequested':
    case 'ClosureSigned':
    case 'ClosureReturned':
      return closing(event, subject, names);
    case 'ExtensionRequested':
    case 'ExtensionGranted':
    case 'ExtensionRefused':
    case 'DueDateSet':
      return dates(event, subject, names);
    case 'BlockRaised':
    case 'BlockAnswered':
    case 'TaskNudged':
    case 'NudgeAnswered':
      return asking(event, subject, names);
  }
};

/** An alert as it is read, with the names of that moment: number, title, who owes what by when. */
export const alertTexts = (
  alert: { directiveNumber: string | null; subject: AlertSubject | IncidentAlertSubject },
  names: Namings,
): BilingualText => {
  if ('incident' in alert.subject) return incidentAlertText(alert.subject.incident, names);
  const { zh, en } = sentence(alert.subject, names);
  const { title } = alert.subject;
  const no = alert.directiveNumber;
  return { zh: `${no ?? ''}「${title}」：${zh}`, en: `${no === null ? '' : `${no} `}“${title}”: ${en}` };
};
