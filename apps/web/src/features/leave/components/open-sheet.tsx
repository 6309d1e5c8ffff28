import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Home } from '../../../shared/api/home.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useReader } from '../../../shared/names/use-reader.js';
import { PrintButton, PrintedBy } from '../../../shared/print/print.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { openMattersQuery } from '../api/leave.js';
import { openPartsOf, type OpenPart } from '../model/leave.js';
import styles from './leave.module.css';

const Part = ({ part: { part, lines } }: { part: OpenPart }): ReactNode => {
  const t = useWords('leave');
  const days = useDays();
  const say = useSaid();
  const dated = part === 'duties' || part === 'tasks';
  return (
    <section className={styles.part} aria-label={t(part)}>
      <h3>{t(part)}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('matter')}</th>
            {part === 'duties' ? <th scope="col">{t('what')}</th> : null}
            {dated ? <th scope="col">{t('when')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, number, title, what, due, late }) => (
            <tr key={id}>
              <td>{number}</td>
              <td>{title}</td>
              {part === 'duties' ? <td>{what === null ? null : say(what)}</td> : null}
              {dated ? <td>{due === null ? t('noDate') : t(late ? 'late' : 'by', { date: days.due(due) })}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** 在办事项交接单: what the reader has open in one post, to be printed and signed by both. */
export const OpenSheet = ({ me, post }: { me: Home['me']; post: Home['me']['posts'][number] }): ReactNode => {
  const t = useWords('leave');
  const days = useDays();
  const reader = useReader();
  const { data } = useSuspenseQuery(openMattersQuery(post.id));
  const parts = openPartsOf(data);
  return (
    <article className={classes(cardClass, styles.sheet)}>
      <header className={styles.sheetHead}>
        <h2 className={styles.sheetTitle}>{t('sheet')}</h2>
        <PrintButton />
        <small>
          {t('sheetOf', { name: reader.name(me), post: reader.post(post) })} · {t('asOf', { at: days.moment(data.asOf) })}
        </small>
      </header>
      {parts.length === 0 ? <p>{t('nothing')}</p> : null}
      {parts.map((part) => (
        <Part key={part.part} part={part} />
      ))}
      <p className={classes('only-printed', styles.signed)}>
        <span>{t('handover')}</span>
        <span>{t('takeover')}</span>
        <span>{t('date')}</span>
      </p>
      <PrintedBy name={me.name} asOf={data.asOf} />
    </article>
  );
};
