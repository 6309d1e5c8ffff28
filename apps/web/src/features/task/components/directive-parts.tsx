import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Directive } from '../../../shared/acts/model/form-on.js';
import { directiveQuery } from '../../../shared/api/directive.js';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import type { Related } from '../model/directive-page.js';
import styles from './directive.module.css';

/** Another directive by its number and name; whoever may not see it sees that there is one. */
const Other = ({ id }: { id: string }): ReactNode => {
  const t = useWords('directive');
  const { data } = useQuery({ ...directiveQuery(id), retry: false });
  return data === undefined ? (
    <small>{t('other')}</small>
  ) : (
    <Link to="/directives/$directiveId" params={{ directiveId: id }}>
      {data.number} {data.title}
    </Link>
  );
};

export const Relations = ({ relations }: { relations: readonly Related[] }): ReactNode => {
  const t = useWords('directive');
  if (relations.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('relations')}</h2>
      <ul className={classes(cardClass, styles.inCard)}>
        {relations.map(({ how, ids }) => (
          <li key={how} className={styles.line}>
            <small>{t(`relation.${how}`)}</small>
            {ids.map((id) => (
              <Other key={id} id={id} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Entry = ({ when, by, children }: { when: string; by: string; children: ReactNode }): ReactNode => {
  const days = useDays();
  return (
    <li className={styles.line}>
      <span>{children}</span>
      <small>
        {by} {days.moment(when)}
      </small>
    </li>
  );
};

type NameOf = (id: string) => string;

/** What became of the whole: the answer to a superior, looks afterwards, corrections. */
export const Afterlife = ({ directive, nameOf }: { directive: Directive; nameOf: NameOf }): ReactNode => {
  const t = useWords('directive');
  const days = useDays();
  const { upwardReply, reinspections, amendments, source } = directive;
  const owed = source.replyBy !== undefined && upwardReply === undefined ? source.replyBy : null;
  if (upwardReply === undefined && owed === null && reinspections.length + amendments.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2>{t('afterlife')}</h2>
      <ul className={classes(cardClass, styles.inCard)}>
        {owed === null ? null : <li className={styles.line}>{t('replyOwed', { date: days.due(owed) })}</li>}
        {upwardReply === undefined ? null : (
          <Entry when={upwardReply.at} by={nameOf(upwardReply.by)}>
            {t('replied', {
              number: upwardReply.documentNumber,
              date: days.date(civilOf(`${upwardReply.date}T00:00:00+08:00`)),
              text: upwardReply.text,
            })}
          </Entry>
        )}
        {[...reinspections].reverse().map(({ n, at, by, holds, finding }) => (
          <Entry key={`look-${n}`} when={at} by={nameOf(by)}>
            {t(holds ? 'holds' : 'failed', { finding })}
          </Entry>
        ))}
        {[...amendments].reverse().map(({ n, at, by, reason }) => (
          <Entry key={`amended-${n}`} when={at} by={nameOf(by)}>
            {t('amended', { reason })}
          </Entry>
        ))}
      </ul>
    </section>
  );
};

/** What would be given out, as it was planned: who, what, by when. */
export const Planned = ({ directive: { orders, tasks }, nameOf }: { directive: Directive; nameOf: NameOf }): ReactNode => {
  const t = useWords('directive');
  const days = useDays();
  if (orders.length === 0 || tasks.length > 0) return null;
  return (
    <>
      <small>{t('planned')}</small>
      <ul className={classes(cardClass, styles.inCard)}>
        {orders.map(({ title, leads, units = [], due }, n) => (
          <li key={n} className={styles.line}>
            <span>{title}</span>
            <small>
              {[...leads, ...units].map(nameOf).join(t('and'))}
              {due ? <> · {t('plannedDue', { date: days.due(due.at) })}</> : null}
            </small>
          </li>
        ))}
      </ul>
    </>
  );
};
