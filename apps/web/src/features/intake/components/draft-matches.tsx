import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { dueDayOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import type { Card, Match } from '../model/cards.js';
import styles from './drafts.module.css';
import { ReasonForm } from './reason-form.js';

interface MatchesProps {
  card: Card;
  busy: boolean;
  onJoin: (directiveId: string, reason: string) => void;
  onApart: (reason: string) => void;
}

const Row = ({ match, card, busy, onJoin, onApart }: MatchesProps & { match: Match }): ReactNode => {
  const t = useWords('intake');
  const days = useDays();
  const [asks, ask] = useState<'join' | 'apart' | null>(null);
  const { directiveId, number, title, dueNow, stated, apart } = match;
  const facts = [
    dueNow === null ? '' : t('drafts.matchDue', { date: days.date(dueDayOf(dueNow)) }),
    stated.status === null ? '' : t('drafts.matchStatus', { status: stated.status }),
  ].filter((one) => one !== '');
  return (
    <li className={styles.match}>
      <span>
        <Link to="/directives/$directiveId" params={{ directiveId }}>
          {t('drafts.match', { number: number ?? '', title })}
        </Link>{' '}
        <small>{facts.join(t('and'))}</small>
      </span>
      {apart !== null ? (
        <small>{t('drafts.apartSaid', { reason: apart.reason })}</small>
      ) : asks === 'join' ? (
        <ReasonForm
          label={t('reason.label')}
          submit={t('drafts.join')}
          offered={t('drafts.joinWhy')}
          busy={busy}
          onBack={() => ask(null)}
          onSend={(reason) => onJoin(directiveId, reason)}
        />
      ) : asks === 'apart' ? (
        <ReasonForm
          label={t('reason.label')}
          submit={t('drafts.apart')}
          offered={t('drafts.apartWhy')}
          busy={busy}
          onBack={() => ask(null)}
          onSend={onApart}
        />
      ) : (
        <span className={styles.buttons}>
          {card.acts.has('JoinDraft') ? <Button onPress={() => ask('join')}>{t('drafts.join')}</Button> : null}
          {card.acts.has('HoldApart') ? <Button onPress={() => ask('apart')}>{t('drafts.apart')}</Button> : null}
        </span>
      )}
    </li>
  );
};

/** Open directives that the draft seems to go on with: joined or held apart, by a person. */
export const DraftMatches = (props: MatchesProps): ReactNode =>
  props.card.matches.length === 0 ? null : (
    <ul>
      {props.card.matches.map((match) => (
        <Row key={match.directiveId} match={match} {...props} />
      ))}
    </ul>
  );
