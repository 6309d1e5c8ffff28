import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { isComposing } from '../../../shared/keys/index.js';
import { useWords } from '../../../shared/i18n/words.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import fields from '../../../shared/ui/fields.module.css';
import { aliasesOf, unitsLike, type Unit } from '../model/units.js';
import styles from './drafts.module.css';

interface PickerProps {
  label: string;
  units: readonly Unit[];
  chosen: readonly string[];
  /** Whom the source names for it: one press each. */
  candidates?: readonly string[];
  most?: number;
  error?: string | undefined;
  /** It is what is asked for: typing may begin at once. */
  asked?: boolean;
  nameOf: (id: string) => string;
  onChange: (chosen: string[]) => void;
}

const isSend = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => key === 'Enter' && (ctrlKey || metaKey);

/** Units by name or alias: typed, chosen with arrows and Enter, each shown with a way to take it out again. */
export const UnitPicker = ({
  label,
  units,
  chosen,
  candidates = [],
  most = 100,
  error,
  asked = false,
  nameOf,
  onChange,
}: PickerProps): ReactNode => {
  const t = useWords('intake');
  const isEnglish = useLocale() === 'en';
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  useEffect(() => {
    if (asked) input.current?.focus();
    // when the form opens, not when the answer is there
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const found = unitsLike(units, typed).filter((unit) => !chosen.includes(unit.id));
  const now = found[Math.min(place, found.length - 1)];
  const open = found.length > 0;
  const pick = (unit: string): void => {
    onChange(most === 1 ? [unit] : [...chosen, unit]);
    setTyped('');
    setPlace(0);
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (isComposing(event.nativeEvent)) return;
    if (isSend(event) && typed !== '' && now) {
      // what is typed is meant: it is taken, and then the form is sent with it
      event.stopPropagation();
      event.preventDefault();
      pick(now.id);
      const { form } = event.currentTarget;
      const { shiftKey } = event;
      requestAnimationFrame(() =>
        form?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', ctrlKey: true, shiftKey, bubbles: true })),
      );
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && open) {
      event.preventDefault();
      setPlace((place + step + found.length) % found.length);
    } else if (event.key === 'Enter' && (open || typed !== '')) {
      event.preventDefault();
      if (now) pick(now.id);
    } else if (event.key === 'Escape' && typed !== '') {
      event.stopPropagation();
      setTyped('');
    } else if (event.key === 'Backspace' && typed === '' && chosen.length > 0) onChange(chosen.slice(0, -1));
  };
  return (
    <div className={fields.field}>
      <label className={fields.label} htmlFor={id}>
        {label}
      </label>
      {chosen.length === 0 ? null : (
        <ul className={styles.picked}>
          {chosen.map((unit) => (
            <li key={unit}>
              {nameOf(unit)}
              <Button
                kind="quiet"
                aria-label={t('edit.remove', { name: nameOf(unit) })}
                onPress={() => onChange(chosen.filter((one) => one !== unit))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.combo}>
        <input
          ref={input}
          id={id}
          role="combobox"
          className={fields.input}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={open && now ? `${id}-${now.id}` : undefined}
          aria-invalid={error !== undefined}
          aria-describedby={error === undefined ? undefined : `${id}-error`}
          autoComplete="off"
          placeholder={t('edit.search')}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setPlace(0);
          }}
          onBlur={() => setTyped('')}
          onKeyDown={onKeyDown}
        />
        <ul id={`${id}-list`} role="listbox" aria-label={label} className={styles.options} hidden={!open}>
          {found.map((unit) => (
            <li
              key={unit.id}
              id={`${id}-${unit.id}`}
              role="option"
              aria-selected={unit === now}
              className={classes(styles.option, unit === now && styles.optionNow)}
              onPointerDown={(event) => {
                event.preventDefault();
                pick(unit.id);
              }}
            >
              {isEnglish ? (unit.nameEn ?? unit.name) : unit.name} <small>{aliasesOf(unit, isEnglish).join(t('and'))}</small>
            </li>
          ))}
        </ul>
      </div>
      {candidates.some((one) => !chosen.includes(one)) ? (
        <div className={styles.common}>
          {candidates
            .filter((one) => !chosen.includes(one))
            .map((one) => (
              <Button key={one} kind="quiet" aria-label={t('edit.pick', { name: nameOf(one) })} onPress={() => pick(one)}>
                + {nameOf(one)}
              </Button>
            ))}
        </div>
      ) : null}
      {error === undefined ? null : (
        <span id={`${id}-error`} className={fields.error}>
          {error}
        </span>
      )}
    </div>
  );
};
