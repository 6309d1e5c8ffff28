import type { ReactNode } from 'react';
import type { Shape } from '../status/standing.js';
import { classes } from './class-names.js';
import styles from './ui.module.css';

/** Told apart without any colour: square over, triangle soon, disc fine, diamond waits, bars held. */
const shapes: Record<Shape, ReactNode> = {
  over: <rect width="10" height="10" fill="currentColor" />,
  soon: <path d="M5 0 10 10H0z" fill="currentColor" />,
  fine: <circle cx="5" cy="5" r="4.6" fill="currentColor" />,
  wait: <path d="M5 .8 9.2 5 5 9.2.8 5z" fill="none" stroke="currentColor" strokeWidth="1.8" />,
  held: <path d="M2.5 1v8M7.5 1v8" stroke="currentColor" strokeWidth="2.4" />,
};

export const Status = ({ shape, children }: { shape: Shape; children: ReactNode }): ReactNode => (
  <span className={classes(styles.status, styles[shape])}>
    <svg viewBox="0 0 10 10" aria-hidden="true">
      {shapes[shape]}
    </svg>
    <span>{children}</span>
  </span>
);
