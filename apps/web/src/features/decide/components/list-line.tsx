import { useId, type ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { WrittenField } from '../../../shared/ui/fields.js';
import { cardClass, Paper } from '../../../shared/ui/surfaces.js';
import type { ListLine } from '../model/list.js';
import styles from './decide.module.css';
import { Changes } from './changed.js';
import { Orders } from './orders.js';

interface LineProps {
  line: ListLine;
  place: number;
  /** Why it is struck; null = it is not. */
  struck: string | null;
  strikable: boolean;
  nameOf: (id: string) => string;
  onStrike: (reason: string | null) => void;
}

/** One line: what, by whom, by when, with what the source says; it can be struck with a reason, and put back. */
export const ListLineView = ({ line, place, struck, strikable, nameOf, onStrike }: LineProps): ReactNode => {
  const t = useWords('decide');
  const task = useWords('task');
  const id = useId();
  const { title, closureStandard, leaderInCharge, orders, source, number, changes, reason } = line;
  return (
    <li className={classes(cardClass, styles.sheet, struck !== null && styles.struck)} aria-labelledby={id}>
      <div className={styles.lineHead}>
        <h3 id={id}>
          {place}. {title} {number === null ? null : <small>{number}</small>}
          {struck === null ? null : <small> {t('list.struck')}</small>}
        </h3>
        {strikable ? (
          <Button
            kind="quiet"
            aria-label={t(struck === null ? 'list.strikeLine' : 'list.restoreLine', { title })}
            onPress={() => onStrike(struck === null ? '' : null)}
          >
            {t(struck === null ? 'list.strike' : 'list.restore')}
          </Button>
        ) : null}
      </div>
      {struck === null ? (
        <>
          <Orders orders={orders} nameOf={nameOf} />
          <Changes {...{ changes, reason, nameOf }} />
          <p>
            <small>{t('standard')}</small> {closureStandard}
          </p>
          <small>{task('leader', { name: nameOf(leaderInCharge) })}</small>
          {source.length === 0 ? null : (
            <details>
              <summary>{t('list.source')}</summary>
              {source.map((text, n) => (
                <Paper key={n}>{text}</Paper>
              ))}
            </details>
          )}
        </>
      ) : (
        <WrittenField kind="line" required label={t('list.strikeReason')} value={struck} onChange={onStrike} />
      )}
    </li>
  );
};
