import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { dutiesQuery } from '../../../shared/api/duties.js';
import { DutyLink } from '../../../shared/duties/duty-link.js';
import { useKept } from '../../../shared/forms/use-kept.js';
import { useWords } from '../../../shared/i18n/words.js';
import { Button, buttonClass } from '../../../shared/ui/button.js';
import { Note } from '../../../shared/ui/surfaces.js';
import type { Target } from '../api/decide.js';
import { nextOf, type Subject } from '../model/next.js';
import { isNothing, NOTHING_SAID, verdictsFor, type Decidable, type Said, type Verdict } from '../model/verdicts.js';
import styles from './decide.module.css';
import { VerdictForm, type Along } from './verdict-form.js';
import { verdictKey } from './verdict-words.js';

/** It is decided: what comes next. */
export const Decided = ({ act, verdict, of }: { act: Decidable; verdict: Verdict; of: Subject }): ReactNode => {
  const t = useWords('decide');
  const { data } = useInfiniteQuery(dutiesQuery);
  const { duty, left } = nextOf(data?.pages.flatMap(({ items }) => items) ?? [], { ...of, act });
  return (
    <div className={styles.decided}>
      <Note done title={t(`done.${verdictKey(act, verdict.id)}`)}>
        <p>{left === 0 ? t('allDone') : t('left', { count: left })}</p>
      </Note>
      <div className={styles.buttons}>
        {duty === null ? null : (
          <DutyLink duty={duty} className={buttonClass('go')}>
            {t('next', { title: duty.taskTitle ?? duty.directiveTitle })}
          </DutyLink>
        )}
        <Link to="/" className={buttonClass()}>
          {t('toInbox')}
        </Link>
      </div>
    </div>
  );
};

interface PanelProps {
  act: Decidable;
  can: Views['Can'];
  /** Everything that the reader may do with the task. */
  all: readonly Views['Can'][];
  target: Target;
  person: string;
  /** What stands in the form before anything is typed: a notice's draft, the date that was asked for. */
  offered?: Said;
  /** What else goes with consent, and what is still wrong with it. */
  along?: Along | undefined;
  /** Drawn below a date while it is being chosen. */
  ofDue?: (due: string) => ReactNode;
  nameOf: (id: string) => string;
  onDone: (verdict: Verdict) => void;
}

/** The ways in which it can be answered, under the thumb; a chosen one opens its words. */
export const VerdictPanel = ({
  act,
  can,
  all,
  target,
  person,
  offered = NOTHING_SAID,
  along,
  ofDue,
  nameOf,
  onDone,
}: PanelProps): ReactNode => {
  const t = useWords('decide');
  const { place, n, noticeId } = target;
  const kept = useKept<Said>(`duban:draft:${person}:${act}:${place}:${n ?? noticeId ?? ''}`, NOTHING_SAID, isNothing);
  const [chosen, choose] = useState<Verdict['id'] | null>(null);
  const verdicts = verdictsFor(can, all);
  const verdict = verdicts.find(({ id }) => id === chosen);
  if (verdict)
    return (
      <VerdictForm
        key={verdict.id}
        {...{ act, verdict, can, target, kept, offered, along, ofDue, nameOf, onDone }}
        onBack={() => choose(null)}
      />
    );
  return (
    <div className={styles.buttons}>
      {verdicts.map(({ id }, place) => (
        <Button key={id} kind={place === 0 ? 'go' : 'plain'} onPress={() => choose(id)}>
          {t(`verdict.${verdictKey(act, id)}`)}
        </Button>
      ))}
    </div>
  );
};
