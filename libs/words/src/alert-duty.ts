import type { Obligation, ObligationKind, Party, AlertDuty, BilingualText } from '@duban/domain';
import { instantText } from './formats.js';
import { partyText, type Namings } from './names.js';

/** What somebody has to do, as a verb. */
const ACTS: Record<ObligationKind, BilingualText> = {
  receipt: { zh: '签收', en: 'acknowledge receipt' },
  plan: { zh: '报送承办方案', en: 'submit the plan' },
  report: { zh: '报送进展', en: 'report progress' },
  complete: { zh: '办结', en: 'complete it' },
  review: { zh: '审核办结申请', en: 'review the closure' },
  contribution: { zh: '完成配合事项', en: 'deliver its contribution' },
  extension_decision: { zh: '批复延期申请', en: 'decide on the extension' },
  response_decision: { zh: '研究答复', en: 'decide on the answer to dispatch' },
  nudge_answer: { zh: '答复催办', en: 'answer the nudge' },
  block_answer: { zh: '答复协调事项', en: 'answer the request for coordination' },
  notice_release: { zh: '签发督办单', en: 'release the notice' },
  standing_review: { zh: '复核长期事项', en: 'review the standing task' },
};

export const bothPartyText = (party: Party, names: Namings): BilingualText => ({
  zh: partyText(party, 'zh', names.zh),
  en: partyText(party, 'en', names.en),
});

/** Who owes what by when, and that it has not been done. */
export const owedText = ({ owner, kind, due }: Pick<Obligation, 'owner' | 'kind' | 'due'>, names: Namings): BilingualText => {
  const who = bothPartyText(owner, names);
  const act = ACTS[kind];
  return {
    zh: `${who.zh}应于${instantText(due, 'zh')}前${act.zh}，至今未${act.zh}`,
    en: `${who.en} was to ${act.en} by ${instantText(due, 'en')} and has not`,
  };
};

/** Who has still to do what by when. */
export const dueText = ({ owner, kind, due }: Pick<Obligation, 'owner' | 'kind' | 'due'>, names: Namings): BilingualText => {
  const who = bothPartyText(owner, names);
  const act = ACTS[kind];
  return {
    zh: `${who.zh}应于${instantText(due, 'zh')}前${act.zh}`,
    en: `${who.en} is to ${act.en} by ${instantText(due, 'en')}`,
  };
};

/** `dueText` until its time is up, `owedText` from then on. */
export const dutyText = (duty: AlertDuty, names: Namings): BilingualText => (duty.late ? owedText(duty, names) : dueText(duty, names));

/** A clause at the end of an alert that says whose turn it is; empty when nobody is asked. */
export const turnText = (duty: AlertDuty | null, names: Namings): BilingualText => {
  if (duty === null) return { zh: '', en: '' };
  const { zh, en } = dutyText(duty, names);
  return { zh: `；${zh}`, en: `; ${en}` };
};
