import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { usePrinting } from '../../../shared/print/use-printing.js';
import { classes } from '../../../shared/ui/class-names.js';
import { Loading } from '../../../shared/ui/surfaces.js';
import { timelineQuery } from '../api/task.js';
import { markOf } from '../model/entered.js';
import { timelineOf } from '../model/task-page.js';
import { EnteredMark } from './entered.js';
import styles from './task.module.css';

const FIRST = 6;

const Told = ({ entry, nameOf }: { entry: Views['TimelineEntry']; nameOf: (id: string) => string }): ReactNode => {
  const t = useWords('task');
  const say = useSaid();
  const { text, actor, bySystem } = entry;
  const mark = markOf(entry, nameOf);
  return (
    <span className={styles.told}>
      {say(text)}
      {bySystem ? null : (
        <small>
          {t('by', { name: actor.name ?? actor.personId, post: actor.post ?? actor.department ?? '' })}{' '}
          {mark === null ? null : <EnteredMark mark={mark} />}
        </small>
      )}
    </span>
  );
};

/** 办理过程: told in words by the API, the latest first. */
interface TimelineProps {
  directiveId: string;
  /** null: of the whole directive. */
  taskId: string | null;
  nameOf: (id: string) => string;
}

export const Timeline = ({ directiveId, taskId, nameOf }: TimelineProps): ReactNode => {
  const t = useWords('task');
  const days = useDays();
  const [asked, setAll] = useState(false);
  const all = usePrinting() || asked;
  const directory = useNameOf();
  // a head for whom a clerk did it need not stand in the directive itself
  const called = (id: string): string => (nameOf(id) === id ? directory(id) : nameOf(id));
  const { data, error, refetch } = useQuery(timelineQuery(directiveId));
  if (data === undefined) return error ? <ProblemNote error={error} onAgain={() => void refetch()} /> : <Loading />;
  const entries = timelineOf(data.items, taskId);
  return (
    <>
      <ol className={styles.timeline}>
        {entries.slice(0, all ? undefined : FIRST).map((entry) => (
          <li key={entry.version} className={classes(styles.event, entry.bySystem && styles.bySystem)}>
            <span className={styles.when}>{days.moment(entry.at)}</span>
            <span className={styles.thread} aria-hidden="true" />
            <Told entry={entry} nameOf={called} />
          </li>
        ))}
      </ol>
      {entries.length > FIRST && !all ? (
        <div className="not-printed">
          <Button kind="quiet" onPress={() => setAll(true)}>
            {t('timelineAll', { count: entries.length })}
          </Button>
        </div>
      ) : null}
    </>
  );
};
