import { createLink } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import styles from './page.module.css';

const Anchor = ({ children, ...rest }: ComponentProps<'a'>): ReactNode => (
  <a {...rest} className={styles.back}>
    <span aria-hidden="true">‹ </span>
    {children}
  </a>
);

/** Above a page's heading: to where one came from. */
export const BackLink = createLink(Anchor);
