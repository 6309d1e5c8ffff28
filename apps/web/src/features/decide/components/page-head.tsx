import type { ReactNode } from 'react';
import { WayBack } from '../../../shared/ui/way-back.js';
import styles from './decide.module.css';

interface PageHeadProps {
  /** Where it comes from. */
  above: ReactNode;
  title: string;
  /** What else is to be known of it. */
  below?: ReactNode;
}

/** What is decided here, and the way back. */
export const PageHead = ({ above, title, below }: PageHeadProps): ReactNode => (
  <div className={styles.head}>
    <WayBack />
    <div>
      <small>{above}</small>
      <h1 className={styles.title}>{title}</h1>
      {below === undefined ? null : <small>{below}</small>}
    </div>
  </div>
);
