import type { ReactNode } from 'react';
import { Paper } from '../../../shared/ui/surfaces.js';
import { quotesOf, type Directive, type Quote } from '../model/task-page.js';
import styles from './task.module.css';

const Piece = ({ text, tone }: Quote): ReactNode =>
  tone === 'own' ? <mark>{text}</mark> : <span className={tone === 'around' ? styles.around : undefined}>{text}</span>;

/** What stands around it is left to the page of the whole, where there is something of its own to show. */
const shortened = (quote: readonly Quote[]): readonly Quote[] =>
  quote.some(({ tone }) => tone === 'own')
    ? quote.flatMap((piece, n) => (piece.tone !== 'around' ? [piece] : quote[n - 1]?.tone === 'around' ? [] : [{ ...piece, text: '……' }]))
    : quote;

/** What the minutes say, in their own words: the paragraph, and in it what this is about. */
export const PaperWords = ({ directive, short = false }: { directive: Directive; short?: boolean }): ReactNode => (
  <div>
    {quotesOf(directive).map((quote, n) => (
      <div key={n} className={styles.quote}>
        <Paper>
          {(short ? shortened(quote) : quote).map((piece, part) => (
            <Piece key={part} {...piece} />
          ))}
        </Paper>
      </div>
    ))}
  </div>
);
