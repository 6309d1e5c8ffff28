import { LIGHT_LABELS } from '@duban/words';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { civilOf, dueDayOf, isoDay } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { Loading } from '../../../shared/ui/surfaces.js';
import { explanationQuery } from '../api/explanation.js';
import { clockOf, FIRST_WEEKS, restsOf, weeksOf, type Cell, type ClockExplained, type Explanation } from '../model/explanation.js';
import styles from './why.module.css';

const WEEKDAYS = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6', 'd0'] as const;

type Month = `m${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12}`;

const Day = ({ cell, seal }: { cell: Cell; seal: boolean }): ReactNode => {
  const t = useWords('why');
  const months = useWords('day');
  const days = useDays();
  const say = useSaid();
  const { date, day, month, monthBegins, kind, isDue, isToday, n, reason } = cell;
  const under =
    kind === 'start'
      ? t('start')
      : isDue
        ? [n, t('end')].filter((part) => part !== null).join(' ')
        : n !== null
          ? String(n)
          : kind === 'late'
            ? t('late')
            : '';
  const told = [
    reason === null ? t('startLong') : say(reason),
    n === null ? null : t('nth', { n }),
    isDue ? t('endLong') : null,
    kind === 'late' ? t('lateLong') : null,
    isToday ? t('today') : null,
  ];
  return (
    <td
      className={styles.day}
      data-kind={kind}
      data-due={isDue || undefined}
      data-today={isToday || undefined}
      data-seal={seal || undefined}
    >
      <span aria-hidden="true">
        {monthBegins ? <span className={styles.month}>{months(`month.${`m${month}` as Month}`)}</span> : null}
        {day}
        <small>{under}</small>
      </span>
      <span className="only-read-aloud">
        {days.short(civilOf(`${date}T00:00:00+08:00`))} {told.filter(Boolean).join(t('comma'))}
      </span>
    </td>
  );
};

const Strip = ({ clock, asOf }: { clock: ClockExplained; asOf: string }): ReactNode => {
  const t = useWords('why');
  const days = useWords('day');
  const [all, setAll] = useState(false);
  const weeks = weeksOf(clock, isoDay(civilOf(asOf)));
  const hidden = all ? 0 : Math.max(0, weeks.length - FIRST_WEEKS);
  // Red is for work that is overdue for closing, here too.
  const seal = clock.kind === 'complete';
  return (
    <>
      {hidden > 0 ? (
        <Button kind="quiet" onPress={() => setAll(true)}>
          {t('earlier', { count: hidden })}
        </Button>
      ) : null}
      <table className={styles.strip}>
        <caption className="only-read-aloud">{t('strip')}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((weekday) => (
              <th key={weekday} scope="col">
                {days(`weekday.${weekday}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.slice(hidden).map((week, row) => (
            <tr key={row}>{week.map((cell, n) => (cell === null ? <td key={n} /> : <Day key={cell.date} cell={cell} seal={seal} />))}</tr>
          ))}
        </tbody>
      </table>
    </>
  );
};

const Facts = ({ clock, explanation }: { clock: ClockExplained; explanation: Explanation }): ReactNode => {
  const t = useWords('why');
  const days = useDays();
  const say = useSaid();
  const { light, nextFlip, heldFor } = clock;
  const rests = restsOf(explanation, clock);
  const flip = (at: string): string => t('at', { date: days.due(at), time: dueDayOf(at).time });
  return (
    <ul className={styles.facts}>
      {light === null ? null : (
        <li>
          <small>{t('light')}</small>
          <span>
            {say(LIGHT_LABELS[light])}
            {nextFlip === null ? null : (
              <>
                {t('comma')}
                {t('flip', { at: flip(nextFlip.at), light: say(LIGHT_LABELS[nextFlip.to]) })}
              </>
            )}
          </span>
        </li>
      )}
      {heldFor === null ? null : (
        <li>
          <small>{t('held')}</small>
          <span>{t(`heldFor.${heldFor}`)}</span>
        </li>
      )}
      {rests.map(({ from, until }) => (
        <li key={from}>
          <small>{t('rest')}</small>
          <span>{t('span', { from: days.moment(from), until: days.moment(until) })}</span>
        </li>
      ))}
      <li>
        <small>{t('calendar')}</small>
        <span>{explanation.calendarBasis}</span>
      </li>
    </ul>
  );
};

export interface WhyProps {
  directiveId: string;
  taskId: string;
  obligationId: string;
}

/** Why a date is that date: its rule or decision in a sentence, each day and whether it counts, and what its light does next. */
export const Why = ({ directiveId, taskId, obligationId }: WhyProps): ReactNode => {
  const t = useWords('why');
  const say = useSaid();
  const { data, error, refetch } = useQuery(explanationQuery(directiveId, taskId));
  if (data === undefined) return error ? <ProblemNote error={error} onAgain={() => void refetch()} /> : <Loading />;
  const clock = clockOf(data, obligationId);
  if (clock === null) return <p className={styles.why}>{t('none')}</p>;
  return (
    <div className={styles.why}>
      <p>{say(clock.text)}</p>
      <Strip clock={clock} asOf={data.asOf} />
      <small>{t('legend')}</small>
      <Facts clock={clock} explanation={data} />
    </div>
  );
};
