import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { usePrinting } from '../../../shared/print/use-printing.js';
import { classes } from '../../../shared/ui/class-names.js';
import { Loading } from '../../../shared/ui/surfaces.js';
import { timelineQuery } from '../api/task.js';
import { timelineOf } from '../model/task-page.js';
import styles from './task.module.css';

const FIRST = 6;

/** 办理过程: told in words by the API, the latest first. */
export const Timeline = ({ directiveId, taskId }: { directiveId: string; taskId: string }): ReactNode => {
  const t = useWords('task');
  const days = useDays();
  const say = useSaid();
  const [asked, setAll] = useState(false);
  const all = usePrinting() || asked;
  const { data, error, refetch } = useQuery(timelineQuery(directiveId));
  if (data === undefined) return error ? <ProblemNote error={error} onAgain={() => void refetch()} /> : <Loading />;
  const entries = timelineOf(data.items, taskId);
  return (
    <>
      <ol className={styles.timeline}>
        {entries.slice(0, all ? undefined : FIRST).map(({ version, at, text, actor, bySystem }) => (
          <li key={version} className={classes(styles.event, bySystem && styles.bySystem)}>
            <span className={styles.when}>{days.moment(at)}</span>
            <span className={styles.thread} aria-hidden="true" />
            <span className={styles.told}>
              {say(text)}
              {bySystem ? null : (
                <small>{t('by', { name: actor.name ?? actor.personId, post: actor.post ?? actor.department ?? '' })}</small>
              )}
            </span>
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
