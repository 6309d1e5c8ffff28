import { ROLE_LABELS } from '@duban/words';
import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { Status } from '../../../shared/ui/status.js';
import { useWhyDate } from '../../../shared/ui/why-date.js';
import type { Clock } from '../model/task-page.js';
import styles from './task.module.css';

const ORIGINS = { policy: 'originPolicy', source: 'originSource', decision: 'originDecision' } as const;

const Left = ({ clock: { remaining, shape } }: { clock: Clock }): ReactNode => {
  const say = useSaid();
  return remaining === null ? <span /> : <Status shape={shape}>{say(remaining.text)}</Status>;
};

export type WhyOf = (obligationId: string) => ReactNode;

const Line = ({ clock, nameOf, why }: { clock: Clock; nameOf: (id: string) => string; why: WhyOf }): ReactNode => {
  const t = useWords('task');
  const day = useWords('day');
  const days = useDays();
  const say = useSaid();
  const { obligationId, label, owner, due, dueDay, origin, late, provisional, heldFor } = clock;
  const date = days.dueOf({ due, dueDay }) || t('dueNone');
  const said = due === null ? date : day(late ? 'shouldBefore' : 'before', { date });
  const asked = useWhyDate(said, obligationId === null || due === null ? null : () => why(obligationId));
  const whose = owner === null ? null : owner.kind === 'department' ? nameOf(owner.departmentId) : say(ROLE_LABELS[owner.role]);
  const under = [whose, origin === null ? null : t(ORIGINS[origin]), provisional === null ? null : say(provisional)]
    .filter((each) => each !== null)
    .join(' · ');
  return (
    <li className={styles.clock}>
      <small>{say(label)}</small>
      <span>{asked.button}</span>
      {heldFor === null ? <Left clock={clock} /> : <Status shape="held">{t(`held.${heldFor}`)}</Status>}
      {under === '' ? null : <small className={styles.origin}>{under}</small>}
      {asked.answer === null ? null : <div className={styles.answer}>{asked.answer}</div>}
    </li>
  );
};

interface ClocksProps {
  clocks: readonly Clock[];
  nameOf: (id: string) => string;
  /** Draws why one of them is due when it is. */
  why: WhyOf;
}

export const Clocks = ({ clocks, nameOf, why }: ClocksProps): ReactNode => (
  <ul>
    {clocks.map((clock) => (
      <Line key={clock.id} {...{ clock, nameOf, why }} />
    ))}
  </ul>
);
