import type { ReactNode } from 'react';
import { Paper } from '../../../shared/ui/surfaces.js';
import { quotesOf, type Directive, type Quote } from '../model/task-page.js';
import styles from './task.module.css';

const Piece = ({ text, tone }: Quote): ReactNode =>
  tone === 'own' ? <mark>{text}</mark> : <span className={tone === 'around' ? styles.around : undefined}>{text}</span>;

/** What the minutes say, in their own words: the paragraph, and in it what this is about. */
export const PaperWords = ({ directive }: { directive: Directive }): ReactNode => (
  <div>
    {quotesOf(directive).map((quote, n) => (
      <div key={n} className={styles.quote}>
        <Paper>
          {quote.map((piece, part) => (
            <Piece key={part} {...piece} />
          ))}
        </Paper>
      </div>
    ))}
  </div>
);
