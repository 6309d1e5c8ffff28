import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { homeQuery } from '../../../shared/api/home.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useKept } from '../../../shared/forms/use-kept.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { meetingPlace } from '../api/decide.js';
import { meetingQuery } from '../api/meeting.js';
import { isNoneStruck, listOf, NONE_STRUCK, strikesOf, withStruck, wrongWith, type Struck } from '../model/list.js';
import type { Verdict } from '../model/verdicts.js';
import styles from './decide.module.css';
import { Gone } from './gone.js';
import { PageHead } from './page-head.js';
import { ListLineView } from './list-line.js';
import { Decided, VerdictPanel } from './verdict-panel.js';

const ACT = 'ApproveList';

/** 督办清单审批: every line of it, to be approved as a whole, with lines struck, or returned. */
export const ListPage = ({ meetingId }: { meetingId: string }): ReactNode => {
  const t = useWords('decide');
  const task = useWords('task');
  const days = useDays();
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: meeting } = useSuspenseQuery(meetingQuery(meetingId));
  const nameOf = useNameOf(home, meeting);
  const kept = useKept<Struck>(`duban:draft:${home.me.id}:strikes:${meetingId}`, NONE_STRUCK, isNoneStruck);
  const [decided, setDecided] = useState<Verdict | null>(null);
  const { lines, left } = listOf(meeting);
  const all = meeting.can ?? [];
  const can = all.find(({ act }) => act === ACT) ?? null;
  const submission = meeting.submissions.at(-1);
  const wrong = wrongWith(kept.draft, lines);
  const strike = strikesOf(kept.draft, lines);
  return (
    <div className={styles.page}>
      <PageHead
        above={task('source', {
          date: days.short(civilOf(`${meeting.date}T00:00:00+08:00`)),
          title: `${meeting.title}${meeting.number ?? ''}`,
        })}
        title={t('list.title')}
        below={
          submission === undefined ? undefined : t('list.submitted', { name: nameOf(submission.by), date: days.moment(submission.at) })
        }
      />
      <section className={styles.body} aria-labelledby="lines">
        <h2 id="lines">{t('list.lines', { count: lines.length - strike.length })}</h2>
        <ol className={styles.lines}>
          {lines.map((line, n) => (
            <ListLineView
              key={line.id}
              {...{ line, nameOf }}
              place={n + 1}
              struck={kept.draft.reasons[line.id] ?? null}
              strikable={can !== null && decided === null}
              onStrike={(reason) => kept.change((now) => withStruck(now, line.id, reason))}
            />
          ))}
        </ol>
        {left.length === 0 ? null : (
          <details>
            <summary>{t('list.left', { count: left.length })}</summary>
            <ul>
              {left.map(({ id, title, status, reason }) => (
                <li key={id} className={styles.line}>
                  <span>{title}</span>
                  <small>
                    {t(`list.status.${status}`)}
                    {reason === '' ? null : `${t('colon')}${reason}`}
                  </small>
                </li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <div className={styles.side}>
        <div className={classes(cardClass, styles.bottom)}>
          {decided !== null ? (
            <Decided act={ACT} verdict={decided} of={{ directiveId: null, taskId: null, meetingId }} />
          ) : can === null ? (
            <Gone cannot={meeting.cannot?.find(({ act }) => act === ACT) ?? null} />
          ) : (
            <VerdictPanel
              act={ACT}
              person={home.me.id}
              target={{ place: meetingPlace(meetingId) }}
              along={{
                body: strike.length === 0 ? {} : { strike },
                wrong:
                  wrong === null
                    ? null
                    : wrong.kind === 'nothing'
                      ? t('list.nothingLeft')
                      : t('list.strikeReasonNeeded', { title: wrong.title }),
              }}
              onDone={(verdict) => {
                kept.clear();
                setDecided(verdict);
              }}
              {...{ can, all, nameOf }}
            />
          )}
        </div>
      </div>
    </div>
  );
};
