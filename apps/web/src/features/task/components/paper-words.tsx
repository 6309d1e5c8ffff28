import type { ReactNode } from 'react';
import { Paper } from '../../../shared/ui/surfaces.js';
import { quotesOf, type Directive } from '../model/task-page.js';
import styles from './task.module.css';

/** What the minutes say, in their own words. */
export const PaperWords = ({ directive }: { directive: Directive }): ReactNode => (
  <div>
    {quotesOf(directive).map((quote, n) => (
      <div key={n} className={styles.quote}>
        <Paper>{quote.map(({ text, marked }, part) => (marked ? <mark key={part}>{text}</mark> : <span key={part}>{text}</span>))}</Paper>
      </div>
    ))}
  </div>
);
