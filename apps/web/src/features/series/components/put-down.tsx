import { useId, type ReactNode } from 'react';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { WrittenField } from '../../../shared/ui/fields.js';
import { DayField } from '../../../shared/ui/plain-fields.js';
import { choiceOf, DECISIONS, markOf, openTo, type DecisionId, type Item, type Mark } from '../model/sheet.js';
import styles from './series.module.css';

interface PutDownProps {
  item: Item;
  mark: Mark | null;
  decidable: boolean;
  onMark: (mark: Mark | null) => void;
}

/** Why what cannot be decided cannot: asked for, not pushed at everybody. */
const Refusals = ({ item }: { item: Item }): ReactNode => {
  const t = useWords('series');
  const say = useSaid();
  const refused = DECISIONS.flatMap((decision) => {
    const why = item.decisions[decision]?.refused;
    return why ? [{ decision, why: say(why) }] : [];
  });
  if (refused.length === 0) return null;
  return (
    <details className={styles.why}>
      <summary>{t('whyNot')}</summary>
      <ul>
        {refused.map(({ decision, why }) => (
          <li key={decision}>
            {t(`decision.${decision}`)}
            {t('colon')}
            {why}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** The decision on one item, put down before all go at once. */
export const PutDown = ({ item, mark, decidable, onMark }: PutDownProps): ReactNode => {
  const t = useWords('series');
  const say = useSaid();
  const name = useId();
  const open = openTo(item);
  if (item.standing === 'done') return null;
  const choice = mark && choiceOf(item, mark.decision);
  const labelOf = (decision: DecisionId): string => {
    const { label } = choiceOf(item, decision) ?? {};
    return label === undefined ? t(`decision.${decision}`) : say(label);
  };
  return (
    <div className="not-printed">
      {open.length === 0 || !decidable ? null : (
        <fieldset className={styles.choices}>
          <legend className="only-read-aloud">{t('decideOn', { title: item.title })}</legend>
          <label>
            <input type="radio" {...{ name }} checked={mark === null} onChange={() => onMark(null)} />
            <span>{t('decision.none')}</span>
          </label>
          {open.map((decision) => (
            <label key={decision}>
              <input type="radio" {...{ name }} checked={mark?.decision === decision} onChange={() => onMark(markOf(item, decision))} />
              <span>{labelOf(decision)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {mark === null || choice === null ? null : (
        <div className={styles.more}>
          {choice.date === null ? null : (
            <DayField label={labelOf(mark.decision)} value={mark.date} onChange={(date) => onMark({ ...mark, date })} />
          )}
          <WrittenField label={t('said')} required value={mark.text} onChange={(text) => onMark({ ...mark, text })} />
        </div>
      )}
      <Refusals item={item} />
    </div>
  );
};
