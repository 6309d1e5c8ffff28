import type { AnyAlertSubject, BilingualText, DirectiveEventOf, Instant, ToldEventType } from '@duban/domain';
import { departmentText } from './alert-duty.js';
import type { AlertAbout } from './define.js';
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

/** An alert as it is read, with the names of that moment: number, title, who owes what by when. */
export const alertTexts = (
  alert: { directiveNumber: string | null; subject: AnyAlertSubject; createdAt?: Instant },
  now: Namings,
): BilingualText => {
  const { createdAt: writtenAt } = alert;
  const names: Namings = writtenAt === undefined ? now : { zh: { ...now.zh, writtenAt }, en: { ...now.en, writtenAt } };
  if ('incident' in alert.subject) return incidentAlertText(alert.subject.incident, names);
  if ('job' in alert.subject) return jobAlertText(alert.subject.job, names);
  if ('list' in alert.subject) return listAlertText(alert.subject.list, names);
  if ('succession' in alert.subject) return successionAlertText(alert.subject, names);
  if ('post' in alert.subject) return postAlertText(alert.subject, names);
  if ('delegation' in alert.subject) return delegationAlertText(alert.subject, names);
  const { event, title, lead, duty, asked, by } = alert.subject;
  const { zh, en } = sentence(event, { lead: departmentText(lead, names), duty, asked, by, names, writtenAt });
  const no = alert.directiveNumber;
  return { zh: `${no ?? ''}“${title}”：${zh}`, en: `${no === null ? '' : `${no} `}“${title}”: ${en}` };
};
