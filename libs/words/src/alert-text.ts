import type { AnyAlertSubject, BilingualText, DirectiveEventOf, Instant, ToldEventType } from '@duban/domain';
import { departmentText } from './alert-duty.js';
import type { AlertAbout } from './define.js';
import { capitalised } from './formats.js';
import { delegationAlertText } from './delegation-text.js';
import { incidentAlertText } from './incident-text.js';
import { jobAlertText } from './job-alert-text.js';
import { listAlertText } from './list-alert-text.js';
import type { Namings } from './names.js';
import { postAlertText } from './post-alert-text.js';
import { ALERT_SENTENCES } from './registry.js';
import { successionAlertText } from './succession-text.js';

const sentence = <T extends ToldEventType>({ type, data }: DirectiveEventOf<T>, about: AlertAbout): BilingualText =>
  ALERT_SENTENCES[type].alert(data, about);

type Told = { directiveNumber: string | null; subject: AnyAlertSubject; createdAt?: Instant };

const wordsOf = ({ directiveNumber: no, subject, createdAt: writtenAt }: Told, names: Namings): BilingualText => {
  if ('incident' in subject) return incidentAlertText(subject.incident, names);
  if ('job' in subject) return jobAlertText(subject.job, names);
  if ('list' in subject) return listAlertText(subject.list, names);
  if ('succession' in subject) return successionAlertText(subject, names);
  if ('post' in subject) return postAlertText(subject, names);
  if ('delegation' in subject) return delegationAlertText(subject, names);
  const { event, title, lead, duty, asked, by } = subject;
  const { zh, en } = sentence(event, { lead: departmentText(lead, names), duty, asked, by, names, writtenAt });
  return { zh: `${no ?? ''}“${title}”：${zh}`, en: `${no === null ? '' : `${no} `}“${title}”: ${en}` };
};

/** An alert as it is read, with the names of that moment: number, title, who owes what by when. */
export const alertTexts = (alert: Told, now: Namings): BilingualText => {
  const { createdAt: writtenAt } = alert;
  const names: Namings = writtenAt === undefined ? now : { zh: { ...now.zh, writtenAt }, en: { ...now.en, writtenAt } };
  const { zh, en } = wordsOf(alert, names);
  return { zh, en: capitalised(en) };
};
