import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { dutiesQuery } from '../../../shared/api/duties.js';
import { DutyLink } from '../../../shared/duties/duty-link.js';
import { dueDayOf, isoDay } from '../../../shared/dates/civil.js';
import { useKept } from '../../../shared/forms/use-kept.js';
import { useWords } from '../../../shared/i18n/words.js';
import { Button, buttonClass } from '../../../shared/ui/button.js';
import { Note } from '../../../shared/ui/surfaces.js';
import { noticeDraftQuery, type Target } from '../api/decide.js';
import { nextOf } from '../model/next.js';
import { isNothing, NOTHING_SAID, verdictsFor, type Decidable, type Said, type Verdict } from '../model/verdicts.js';
import styles from './decide.module.css';
import { VerdictForm } from './verdict-form.js';
import { verdictKey } from './verdict-words.js';

/** It is decided: what comes next. */
export const Decided = ({
  act,
  verdict,
  directiveId,
  taskId,
}: {
  act: Decidable;
  verdict: Verdict;
  directiveId: string;
  taskId: string | null;
}): ReactNode => {
  const t = useWords('decide');
  const { data } = useInfiniteQuery(dutiesQuery);
  const { duty, left } = nextOf(data?.pages.flatMap(({ items }) => items) ?? [], { directiveId, taskId, act });
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

/** What stands in the form before anything is typed. */
const useOffered = (can: Views['Can'], target: Target, wanted: string | null): Said => {
  const noticeId = can.act === 'ReleaseNotice' ? (can.noticeId ?? null) : null;
  const { data } = useQuery({
    ...noticeDraftQuery({ directiveId: target.directiveId, taskId: target.taskId ?? '' }, noticeId ?? ''),
    enabled: noticeId !== null,
  });
  const due = can.act === 'DecideExtension' && wanted !== null ? isoDay(dueDayOf(wanted)) : '';
  return { words: data === undefined ? {} : { release: data.text }, due };
};

interface PanelProps {
  act: Decidable;
  can: Views['Can'];
  /** Everything that the reader may do with the task. */
  all: readonly Views['Can'][];
  target: Target;
  person: string;
  wanted: string | null;
  nameOf: (id: string) => string;
  onDone: (verdict: Verdict) => void;
}

/** The ways in which it can be answered, under the thumb; a chosen one opens its words. */
export const VerdictPanel = ({ act, can, all, target, person, wanted, nameOf, onDone }: PanelProps): ReactNode => {
  const t = useWords('decide');
  const { directiveId, taskId, n, noticeId } = target;
  const kept = useKept<Said>(`duban:draft:${person}:${act}:${directiveId}:${taskId}:${n ?? noticeId ?? ''}`, NOTHING_SAID, isNothing);
  const [chosen, choose] = useState<Verdict['id'] | null>(null);
  const offered = useOffered(can, target, wanted);
  const verdicts = verdictsFor(can, all);
  const verdict = verdicts.find(({ id }) => id === chosen);
  if (verdict)
    return <VerdictForm key={verdict.id} {...{ act, verdict, can, target, kept, offered, nameOf, onDone }} onBack={() => choose(null)} />;
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
