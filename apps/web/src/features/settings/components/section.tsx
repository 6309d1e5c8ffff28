import { useId, type ReactNode } from 'react';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import styles from './settings.module.css';

export const Section = ({ title, children }: { title: string; children: ReactNode }): ReactNode => {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className={classes(cardClass, styles.card)}>{children}</div>
    </section>
  );
};
