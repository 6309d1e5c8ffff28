import type { ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { ordersOf, type Order } from '../model/orders.js';
import styles from './decide.module.css';

interface OrdersProps {
  orders: readonly Order[];
  nameOf: (id: string) => string;
}

/** Who would do what by when, if it were approved. */
export const Orders = ({ orders, nameOf }: OrdersProps): ReactNode => {
  const t = useWords('decide');
  const days = useDays();
  return (
    <ul>
      {ordersOf(orders).map(({ title, leads, assists, apart, collator, due, phrase, origin, standing }, n) => (
        <li key={n} className={styles.line}>
          {title === null ? null : <span>{title}</span>}
          <span>
            {t(apart ? 'apart' : 'lead', { units: leads.map(nameOf).join(t('and')) })}
            {collator === null ? null : <> · {t('gathers', { unit: nameOf(collator) })}</>}
            {assists.length === 0 ? null : <> · {t('assist', { units: assists.map(nameOf).join(t('and')) })}</>}
          </span>
          <small>
            {standing ? t('standing') : due === null ? t('dueByPolicy') : t('dueOn', { date: days.due(due) })}
            {phrase === null ? null : <> {t('phrase', { phrase })}</>}
            {origin === 'policy' ? <> {t('byPolicy')}</> : null}
          </small>
        </li>
      ))}
    </ul>
  );
};
