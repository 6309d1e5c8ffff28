import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { DutyLink } from '../../../shared/duties/duty-link.js';
import { targetOf } from '../../../shared/duties/target.js';
import { useWords, useSaid } from '../../../shared/i18n/words.js';
import { Checkbox } from '../../../shared/ui/checkbox.js';
import { ledger } from '../../../shared/ui/ledger.js';
import { Status } from '../../../shared/ui/status.js';
import { useWhyDate } from '../../../shared/ui/why-date.js';
import type { InboxRow } from '../model/inbox.js';
import { receivableOf } from '../model/receiving.js';
import styles from './inbox.module.css';

export type WhyOf = (of: { directiveId: string; taskId: string; obligationId: string }) => ReactNode;

interface RowProps {
  row: InboxRow;
  nameOf: (id: string) => string;
  /** Is it the one beside the list. */
  shown: boolean;
  /** Where its title leads: beside the list, or to its own page. */
  beside: boolean;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
  why: WhyOf;
}

/** What is decided is opened to be decided; work of one's own is opened to be looked at first. */
const DECIDED: readonly InboxRow['duty']['group'][] = ['review', 'decide', 'release', 'approve'];

/** 督〔2020〕21号 · 牵头，市人社局配合; or who asks for what. */
const Under = ({ row: { duty, part, others, gathers }, nameOf }: Pick<RowProps, 'row' | 'nameOf'>): ReactNode => {
  const t = useWords('inbox');
  if (duty.asked !== null) {
    const { by, departmentId, text } = duty.asked;
    const asker = departmentId === null ? nameOf(by) : `${nameOf(departmentId)} ${nameOf(by)}`;
    return (
      <>
        {duty.directiveNumber} · {t('asked', { by: asker, text })}
      </>
    );
  }
  const units = others.map(nameOf).join(t('and'));
  return (
    <>
      {duty.directiveNumber}
      {part === null ? null : <> · {t(part)}</>}
      {gathers ? <> · {t('gathers')}</> : null}
      {part === 'lead' && units !== '' ? (
        <>
          {t('comma')}
          {t('assistsBy', { units })}
        </>
      ) : null}
      {part === 'assist' && units !== '' ? (
        <>
          {t('comma')}
          {t('leadBy', { unit: units })}
        </>
      ) : null}
    </>
  );
};

const When = ({ row: { duty, shape } }: Pick<RowProps, 'row'>): ReactNode => {
  const t = useWords('inbox');
  const say = useSaid();
  const left = duty.remaining === null ? t(duty.status === 'held' ? 'held' : 'noClock') : say(duty.remaining.text);
  return <Status shape={shape}>{left}</Status>;
};

export const Row = ({ row, nameOf, shown, beside, chosen, onChoose, why }: RowProps): ReactNode => {
  const t = useWords('inbox');
  const days = useDays();
  const said = useWords('day');
  const { duty, title, task, late } = row;
  const day = days.dueOf(duty);
  const done = t(duty.act === null || duty.act.act === 'ReceiveTask' ? 'open' : `do.${duty.group}`);
  const { obligationId } = duty;
  const asked = useWhyDate(
    late && day !== '' ? said('shouldBefore', { date: day }) : day,
    task === null || obligationId === null || day === '' ? null : () => why({ ...task, obligationId }),
  );
  return (
    <li className={ledger.row(styles.row)} data-shown={shown || undefined}>
      <span>
        {receivableOf(duty) === null ? null : <Checkbox aria-label={t('choose', { title })} isSelected={chosen} onChange={onChoose} />}
      </span>
      <span className={styles.what}>
        {task === null || (!beside && DECIDED.includes(duty.group)) ? (
          <DutyLink duty={duty} className={ledger.title}>
            {title}
          </DutyLink>
        ) : beside ? (
          <Link to="/" search={(old) => ({ ...old, at: duty.id })} className={ledger.title} aria-current={shown ? 'true' : undefined}>
            {title}
          </Link>
        ) : (
          <Link to="/directives/$directiveId/tasks/$taskId" params={task} className={ledger.title}>
            {title}
          </Link>
        )}
        <small className={ledger.under}>
          <Under row={row} nameOf={nameOf} />
        </small>
      </span>
      <span className={styles.when}>
        <When row={row} />
      </span>
      <small className={styles.day}>
        {asked.button}
        {duty.provisional === null ? null : <> {said('provisional')}</>}
      </small>
      <span className={styles.act}>
        {targetOf(duty) === null ? null : (
          <DutyLink duty={duty} aria-label={`${done} ${title}`}>
            {done}
          </DutyLink>
        )}
      </span>
      {asked.answer === null ? null : <div className={styles.answer}>{asked.answer}</div>}
    </li>
  );
};
