import { ROLE_LABELS, TASK_STATUS_LABELS } from '@duban/words';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { Status } from '../../../shared/ui/status.js';
import type { TaskLine } from '../model/directive-page.js';
import type { Clock, Exchange } from '../model/task-page.js';
import styles from './directive.module.css';

interface LinesProps {
  directiveId: string;
  lines: readonly TaskLine[];
  /** The task whose acts stand beside. */
  shown: string | undefined;
  nameOf: (id: string) => string;
}

const ClockLine = ({ clock, lead, nameOf }: { clock: Clock; lead: string; nameOf: LinesProps['nameOf'] }): ReactNode => {
  const t = useWords('task');
  const day = useWords('day');
  const days = useDays();
  const say = useSaid();
  const { label, owner, late, heldFor, shape } = clock;
  const date = days.dueOf(clock) || t('dueNone');
  // whose it is goes without saying where it is the lead’s
  const whose =
    owner === null || (owner.kind === 'department' && owner.departmentId === lead)
      ? null
      : owner.kind === 'department'
        ? nameOf(owner.departmentId)
        : say(ROLE_LABELS[owner.role]);
  return (
    <li>
      <Status shape={heldFor === null ? shape : 'held'}>
        {say(label)} {clock.due === null ? date : day(late ? 'shouldBefore' : 'before', { date })}
      </Status>
      {whose === null ? null : <small>{whose}</small>}
    </li>
  );
};

const Asked = ({ exchange: { kind, text, by, at }, nameOf }: { exchange: Exchange; nameOf: LinesProps['nameOf'] }): ReactNode => {
  const t = useWords('task');
  const days = useDays();
  return (
    <li>
      <span className={styles.clipped}>
        {t(`exchange.${kind}`)}
        {t('colon')}
        {text}
      </span>
      <small>
        {by === null ? null : nameOf(by)} {days.moment(at)}
      </small>
    </li>
  );
};

const Last = ({ line: { last } }: { line: TaskLine }): ReactNode => {
  const t = useWords('task');
  const days = useDays();
  if (last === null) return <small>{t('noProgress')}</small>;
  return (
    <>
      <span className={styles.clipped}>{last.done}</span>
      <small>
        {days.moment(last.at)}
        {last.percent === null ? null : <> · {t('percent', { percent: last.percent })}</>}
      </small>
    </>
  );
};

const Line = ({ line, directiveId, shown, nameOf }: Omit<LinesProps, 'lines'> & { line: TaskLine }): ReactNode => {
  const t = useWords('task');
  const whole = useWords('directive');
  const say = useSaid();
  const { task, shape, clocks, more, asked } = line;
  const { assists } = task;
  return (
    <tr data-shown={task.id === shown || undefined}>
      <th scope="row">
        <Link
          to="/directives/$directiveId"
          params={{ directiveId }}
          search={{ task: task.id }}
          resetScroll={false}
          aria-current={task.id === shown ? 'true' : undefined}
          className={styles.name}
        >
          {task.title}
        </Link>
        <small>
          {nameOf(task.lead)}
          {assists.length === 0 ? null : (
            <>
              {' · '}
              {t('assist')} {assists.map(({ departmentId }) => nameOf(departmentId)).join(whole('and'))}
            </>
          )}
        </small>
      </th>
      <td data-label={whole('column.state')}>
        <Status shape={shape}>{say(TASK_STATUS_LABELS[task.status])}</Status>
      </td>
      <td data-label={whole('column.clocks')}>
        {clocks.length === 0 ? <small>{whole('noClock')}</small> : null}
        <ul className={styles.cell}>
          {clocks.map((clock) => (
            <ClockLine key={clock.id} {...{ clock, nameOf }} lead={task.lead} />
          ))}
        </ul>
        {more === 0 ? null : <small>{whole('moreClocks', { count: more })}</small>}
      </td>
      <td data-label={whole('column.last')}>
        <Last line={line} />
      </td>
      <td data-label={whole('column.asked')}>
        {asked.length === 0 ? <small>{whole('nothingAsked')}</small> : null}
        <ul className={styles.cell}>
          {asked.map((exchange) => (
            <Asked key={exchange.id} {...{ exchange, nameOf }} />
          ))}
        </ul>
      </td>
    </tr>
  );
};

/** Tasks of a directive side by side: who, how it stands, what runs, what was said last, what waits for an answer. */
export const DirectiveLines = ({ lines, ...rest }: LinesProps): ReactNode => {
  const t = useWords('directive');
  return (
    <div className={classes(cardClass, styles.box)}>
      <table className={styles.lines}>
        <caption className="only-read-aloud">{t('tasks')}</caption>
        <thead>
          <tr>
            {(['task', 'state', 'clocks', 'last', 'asked'] as const).map((id) => (
              <th key={id} scope="col">
                {t(`column.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.task.id} {...{ line, ...rest }} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
