import type { AlertDuty, BilingualText, Obligation, ObligationKind, Party, StepAbout } from '@duban/domain';
import { counted, instantTexts, shortInstantTexts } from './formats.js';
import { OBLIGATION_LABELS } from './labels.js';
import { partyText, type Naming, type Namings } from './names.js';
import { kindOf, NOTHING } from './phrases.js';
import { words } from './words.js';

/** What somebody has to do, as a verb. */
const ACTS: Record<ObligationKind, BilingualText> = {
  receipt: words('签收', 'acknowledge receipt'),
  plan: words('报送承办方案', 'submit the plan'),
  report: words('报送进展', 'report progress'),
  complete: words('办结', 'complete it'),
  review: words('审核办结申请', 'review the closure'),
  contribution: words('完成配合事项', 'deliver its contribution'),
  extension_decision: words('批复申请', 'decide on the request'),
  response_decision: words('研究答复', 'decide and answer'),
  nudge_answer: words('答复催办', 'answer the nudge'),
  block_answer: words('答复协调事项', 'answer the request for coordination'),
  notice_release: words('签发督办单', 'release the notice'),
  upward_reply: words('答复上级', 'reply to the superior'),
  standing_review: words('复核长期事项', 'review the standing task'),
};

/** What its owner has to do. */
export const doingText = (kind: ObligationKind): BilingualText => ACTS[kind];

export const bothPartyText = (party: Party, names: Namings): BilingualText => ({
  zh: partyText(party, 'zh', names.zh),
  en: partyText(party, 'en', names.en),
});

/** A department by its id; without one, whichever it is. */
export const departmentText = (id: string | null, names: Namings): BilingualText =>
  id === null ? words('承办单位', 'the department in charge') : bothPartyText({ kind: 'department', departmentId: id }, names);

type Owed = Pick<Obligation, 'owner' | 'kind' | 'due'>;

/** Who owes what by when, and that it has not been done. */
export const owedText = ({ owner, kind, due }: Owed, names: Namings): BilingualText => {
  const who = bothPartyText(owner, names);
  const act = ACTS[kind];
  const by = instantTexts(due, names.zh);
  return { zh: `${who.zh}应于${by.zh}前${act.zh}，至今未${act.zh}`, en: `${who.en} was to ${act.en} by ${by.en} and has not` };
};

/** Who has still to do what by when. */
export const dueText = ({ owner, kind, due }: Owed, names: Namings): BilingualText => {
  const who = bothPartyText(owner, names);
  const act = ACTS[kind];
  const by = instantTexts(due, names.zh);
  return { zh: `${who.zh}应于${by.zh}前${act.zh}`, en: `${who.en} is to ${act.en} by ${by.en}` };
};

/** `dueText` until its time is up, `owedText` from then on. */
export const dutyText = (duty: AlertDuty, names: Namings): BilingualText => (duty.late ? owedText(duty, names) : dueText(duty, names));

/** How long there is left, and for whom: 「距办结时限还有3个工作日（3月2日），请…」. */
export const leftText = ({ owner, kind, due }: Owed, workingDays: number, names: Namings): BilingualText => {
  const who = bothPartyText(owner, names);
  const act = ACTS[kind];
  const limit = OBLIGATION_LABELS[kind];
  const by = shortInstantTexts(due, names.zh);
  return workingDays > 0
    ? {
        zh: `距${limit.zh}时限还有${workingDays}个工作日（${by.zh}），请${who.zh}按时${act.zh}`,
        en: `${counted(workingDays, 'working day')} left (${by.en}) for ${who.en} to ${act.en}`,
      }
    : {
        zh: `${limit.zh}时限即将届满（${by.zh}），请${who.zh}按时${act.zh}`,
        en: `the time is nearly up (${by.en}) for ${who.en} to ${act.en}`,
      };
};

/** A step of the ladder as it stood: whose clock, how long there was left, or that it was late. null = nobody kept it. */
export const stepText = (kind: ObligationKind, { owner, due, workingDaysLeft }: StepAbout, names: Namings): BilingualText | null => {
  if (owner === undefined || due === undefined) return null;
  return workingDaysLeft === undefined ? owedText({ owner, kind, due }, names) : leftText({ owner, kind, due }, workingDaysLeft, names);
};

/** Of a step that was recorded before it kept whose clock it was: an assisting department's own is named in the obligation's id. */
export const namelessStepText = (obligationId: string, how: '请' | '未', { department }: Naming): string => {
  const kind = kindOf(obligationId);
  const [, , owner] = obligationId.split('/');
  const who = owner === undefined || (kind !== 'receipt' && kind !== 'contribution') ? '' : department(owner);
  return `${how === '请' ? `请${who}` : `${who}未`}按时${ACTS[kind].zh}`;
};

/** A clause at the end of an alert that says whose turn it is; empty when nobody is asked. */
export const turnText = (duty: AlertDuty | null, names: Namings): BilingualText => {
  if (duty === null) return NOTHING;
  const { zh, en } = dutyText(duty, names);
  return { zh: `；${zh}`, en: `; ${en}` };
};
