import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { differencesQuery, paperQuery } from '../api/meetings.js';
import { cardsOf } from '../model/cards.js';
import { changesIn, touchedBy, type Difference, type Touched } from '../model/differences.js';
import drafts from './drafts.module.css';
import styles from './intake.module.css';

interface DifferencesProps {
  meetingId: string;
  /** The minutes that these amend. */
  supersedes: string;
  onSentence: (id: string) => void;
}

const TouchedLine = ({ touched: { status, directiveId }, title }: { touched: Touched; title: string }): ReactNode => {
  const t = useWords('intake');
  return (
    <li>
      {directiveId === null ? (
        title
      ) : (
        <Link to="/directives/$directiveId" params={{ directiveId }}>
          {title}
        </Link>
      )}{' '}
      <small>{t(`drafts.state.${status}`)}</small>
    </li>
  );
};

const Change = ({ change: { kind, before, after }, onSentence }: { change: Difference; onSentence: (id: string) => void }): ReactNode => {
  const t = useWords('intake');
  return (
    <li className={styles.lookRow}>
      <small>{t(`differences.${kind}`)}</small>
      {before === null ? null : <del className={drafts.quote}>{before.text}</del>}
      {after === null ? null : (
        <ins className={drafts.quote}>
          {after.text}{' '}
          <Button kind="quiet" aria-label={t('differences.showOf', { text: after.text.slice(0, 20) })} onPress={() => onSentence(after.id)}>
            {t('look.show')}
          </Button>
        </ins>
      )}
    </li>
  );
};

/** What these minutes say otherwise than those they amend, and what was made of the sentences in question. */
export const Differences = ({ meetingId, supersedes, onSentence }: DifferencesProps): ReactNode => {
  const t = useWords('intake');
  const { data } = useQuery(differencesQuery(meetingId));
  const { data: earlier } = useQuery(paperQuery(supersedes));
  if (data === undefined) return null;
  const changes = changesIn(data);
  const touched = touchedBy(changes);
  const titles = new Map(earlier === undefined ? [] : cardsOf(earlier).map(({ id, title }) => [id, title]));
  return (
    <section className={classes(cardClass, styles.looks)} aria-labelledby="differences">
      <h2 id="differences">
        {t('differences.title')} <small>{t('differences.counts', data.counts)}</small>
      </h2>
      <small>
        {t('differences.reason', { reason: data.reason })}{' '}
        <Link to="/meetings/$meetingId" params={{ meetingId: supersedes }}>
          {t('differences.openEarlier')}
        </Link>
      </small>
      {touched.length === 0 ? null : (
        <>
          <h3>{t('differences.touched', { count: touched.length })}</h3>
          <ul>
            {touched.map((one) => (
              <TouchedLine key={one.draftId} touched={one} title={titles.get(one.draftId) ?? one.draftId} />
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>{t('differences.show', { count: changes.length })}</summary>
        <ul>
          {changes.map((change) => (
            <Change key={`${change.before?.id ?? ''}/${change.after?.id ?? ''}`} {...{ change, onSentence }} />
          ))}
        </ul>
      </details>
    </section>
  );
};
