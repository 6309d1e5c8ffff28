import type { ReactNode } from 'react';
import { classes } from './class-names.js';
import styles from './ledger.module.css';
import { cardClass } from './surfaces.js';

/** For rows and what stands in them. */
export const ledger = {
  row: (own?: string): string => classes(styles.row, own),
  title: styles.title,
  under: styles.under,
};

/** Rows that belong together, under what they have in common. */
export const LedgerGroup = ({
  id,
  label,
  note,
  beside,
  children,
}: {
  id: string;
  label: string;
  note: string;
  /** What can be done with all of them. */
  beside?: ReactNode;
  children: ReactNode;
}): ReactNode => (
  <section className={styles.group} aria-labelledby={id}>
    <div className={styles.head}>
      <h2 id={id}>{label}</h2>
      <small>{note}</small>
      {beside}
    </div>
    <ul className={cardClass}>{children}</ul>
  </section>
);

/** What stands where nothing is to be listed. */
export const Empty = ({ children }: { children: ReactNode }): ReactNode => (
  <div className={classes(cardClass, styles.empty)}>{children}</div>
);
