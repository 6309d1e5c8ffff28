import type { ReactNode } from 'react';
import { civilOf, dueDayOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import type { Item } from '../model/sheet.js';
import styles from './series.module.css';

/** What is done, what is not and why, and what its department asks for: in its own words. */
export const Facts = ({ item: { progress, closure, extension, block } }: { item: Item }): ReactNode => {
  const t = useWords('series');
  const days = useDays();
  const said: [string, string][] = [];
  const add = (label: string, text: string | null): void => {
    if (text !== null && text.trim() !== '') said.push([label, text]);
  };
  if (progress !== null) {
    const day = days.short(civilOf(progress.at));
    const { percent } = progress;
    add(percent === null ? t('fact.done', { day }) : t('fact.donePercent', { day, percent: String(percent) }), progress.done);
    add(t('fact.gap'), progress.gap);
    add(t('fact.cause'), progress.cause);
    add(t('fact.next'), progress.next);
    add(t('fact.help'), progress.help);
  }
  if (block !== null) add(t('fact.blocked'), `${block.cause}${t('semicolon')}${block.request}`);
  if (extension !== null) add(t('fact.asks', { date: days.short(dueDayOf(extension.proposedDue)) }), extension.cause);
  if (closure !== null) add(t('fact.closure', { day: days.short(civilOf(closure.at)) }), closure.summary);
  if (said.length === 0) return <p className={styles.quiet}>{t('noReport')}</p>;
  return (
    <dl className={styles.said}>
      {said.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
};
