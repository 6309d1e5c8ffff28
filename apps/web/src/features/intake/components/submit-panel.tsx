import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { dueDayOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { Button, buttonClass } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { segmentsIn, type Left } from '../model/cards.js';
import type { Meeting } from '../model/paper.js';
import drafts from './drafts.module.css';
import styles from './intake.module.css';
import { ReasonForm } from './reason-form.js';
import { TakeIn } from './take-in.js';

interface SubmitProps {
  meeting: Meeting;
  left: Left;
  busy: boolean;
  nameOf: (id: string) => string;
  onSubmit: () => void;
  onWithdraw: (reason: string) => void;
  onDraft: (id: string) => void;
  onLooks: () => void;
  onSentence: (id: string) => void;
}

/** Each thing that is missing, with the way to it; what the page cannot lead to is said in the API's words. */
const Missing = ({ meeting, left, onDraft, onLooks, onSentence }: SubmitProps): ReactNode => {
  const t = useWords('intake');
  const say = useSaid();
  const cannot = meeting.cannot?.find(({ act }) => act === 'SubmitList');
  const lines: { key: string; text: string; go: () => void }[] = [];
  const line = (key: string, text: string, go: (() => void) | null): void => {
    if (go) lines.push({ key, text, go });
  };
  const [undecided] = left.undecided;
  const [matter] = left.matters;
  line('undecided', t('submit.undecided', { count: left.undecided.length }), undecided === undefined ? null : () => onDraft(undecided));
  line('matters', t('submit.matters', { count: left.matters.length }), matter === undefined ? null : () => onDraft(matter));
  line('looks', t('submit.looks', { count: left.looks }), left.looks === 0 ? null : onLooks);
  const [sentence] = segmentsIn(cannot);
  if (cannot?.code === 'segments_unaccounted')
    line('sentences', say(cannot.title), sentence === undefined ? null : () => onSentence(sentence));
  if (lines.length === 0)
    return cannot === undefined ? null : (
      <p>
        {say(cannot.title)} <small>{say(cannot.advice)}</small>
      </p>
    );
  return (
    <>
      <small>{t('submit.left')}</small>
      <ul>
        {lines.map(({ key, text, go }) => (
          <li key={key} className={styles.missing}>
            <span>{text}</span>
            <Button kind="quiet" aria-label={`${t('submit.goThere')}${t('colon')}${text}`} onPress={go}>
              {t('submit.goThere')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What became of the list when it was sent. */
const Sent = ({ meeting, nameOf }: Pick<SubmitProps, 'meeting' | 'nameOf'>): ReactNode => {
  const t = useWords('intake');
  const days = useDays();
  const last = meeting.submissions.at(-1);
  if (last === undefined) return null;
  const { by, at, due, outcome } = last;
  if (outcome === null)
    return (
      <p>
        {t('submit.submitted', { name: nameOf(by), date: days.moment(at) })}
        {due === null ? null : t('submit.due', { date: days.date(dueDayOf(due)) })}
      </p>
    );
  const said = { name: nameOf(outcome.by), date: days.moment(outcome.at) };
  if (outcome.approved) return <p>{t('submit.approved', said)}</p>;
  return (
    <p className={drafts.ask}>
      {t(outcome.withdrawn ? 'submit.withdrawn' : 'submit.returned', said)}
      {t('colon')}
      {outcome.reason}
    </p>
  );
};

/** 送审: where the list stands, what is still missing, and the deed. */
export const SubmitPanel = (props: SubmitProps): ReactNode => {
  const { meeting, busy, onSubmit, onWithdraw } = props;
  const t = useWords('intake');
  const [withdraws, setWithdraws] = useState(false);
  const [amends, setAmends] = useState(false);
  const may = (act: string): boolean => meeting.can?.some((one) => one.act === act) ?? false;
  const { id: meetingId, status, supersededBy, kind, title, date } = meeting;
  return (
    <section className={classes(cardClass, styles.panel)} aria-labelledby="submit">
      <h2 id="submit">
        {t('submit.title')} <small>{t(`status.${status}`)}</small>
      </h2>
      {supersededBy === null ? null : (
        <p>
          {t('submit.replaced')}{' '}
          <Link to="/meetings/$meetingId" params={{ meetingId: supersededBy }}>
            {t('submit.openReplacing')}
          </Link>
        </p>
      )}
      <Sent {...props} />
      {status === 'DRAFTING' ? <Missing {...props} /> : null}
      {withdraws ? (
        <ReasonForm
          label={t('submit.withdrawWhy')}
          submit={t('submit.withdraw')}
          busy={busy}
          onBack={() => setWithdraws(false)}
          onSend={(reason) => {
            setWithdraws(false);
            onWithdraw(reason);
          }}
        />
      ) : (
        <div className={drafts.buttons}>
          {may('SubmitList') ? (
            <Button kind="go" isPending={busy} onPress={onSubmit}>
              {t('submit.go')}
            </Button>
          ) : null}
          {may('WithdrawList') ? <Button onPress={() => setWithdraws(true)}>{t('submit.withdraw')}</Button> : null}
          {status === 'SUBMITTED' ? (
            <Link to="/meetings/$meetingId/approval" params={{ meetingId }} className={buttonClass()}>
              {t('submit.toApproval')}
            </Link>
          ) : null}
          <Link to="/meetings/$meetingId/list" params={{ meetingId }} className={buttonClass('quiet')}>
            {t('submit.print')}
          </Link>
          {may('SupersedeMinutes') && supersededBy === null ? (
            <Button kind="quiet" aria-expanded={amends} onPress={() => setAmends(!amends)}>
              {t('take.amended')}
            </Button>
          ) : null}
        </div>
      )}
      {amends ? <TakeIn amends={{ meetingId, given: { kind, title, date } }} onBack={() => setAmends(false)} /> : null}
    </section>
  );
};
