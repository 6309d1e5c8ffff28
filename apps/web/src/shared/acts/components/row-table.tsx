import { useEffect, useRef, type ClipboardEvent, type ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import { Button } from '../../ui/button.js';
import { isSheet, pasteInto } from '../model/sheet.js';
import styles from './form.module.css';

export interface Column<K extends string> {
  key: K;
  label: string;
  kind: 'text' | 'number' | 'day';
}

interface RowTableProps<K extends string> {
  label: string;
  columns: readonly Column<K>[];
  rows: readonly Record<K, string>[];
  empty: Record<K, string>;
  add: string;
  error?: string;
  onChange: (rows: Record<K, string>[]) => void;
}

const TYPES = { text: 'text', number: 'text', day: 'date' } as const;

/** Filled in row by row, or pasted from a sheet into any of its cells. */
export const RowTable = <K extends string>({ label, columns, rows, empty, add, error, onChange }: RowTableProps<K>): ReactNode => {
  const t = useWords('form');
  const list = useRef<HTMLTableSectionElement>(null);
  const grown = useRef(false);
  useEffect(() => {
    if (grown.current) list.current?.querySelector<HTMLInputElement>('tr:last-child input')?.focus();
    grown.current = false;
  }, [rows.length]);
  const grow = (): void => {
    grown.current = true;
    onChange([...rows, empty]);
  };
  const paste = (event: ClipboardEvent, row: number, column: K): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isSheet(text)) return;
    event.preventDefault();
    onChange(pasteInto(rows, text, { row, column, columns, year: new Date().getFullYear() }, empty));
  };
  return (
    <div className={styles.field}>
      <table className={styles.rows}>
        <caption className="only-read-aloud">{label}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" data-kind={column.kind}>
                {column.label}
              </th>
            ))}
            <th>
              <span className="only-read-aloud">{t('removeRow')}</span>
            </th>
          </tr>
        </thead>
        <tbody ref={list}>
          {rows.map((row, n) => (
            <tr key={n}>
              {columns.map(({ key, label: column, kind }) => (
                <td key={key}>
                  <input
                    className={styles.input}
                    type={TYPES[kind]}
                    inputMode={kind === 'number' ? 'numeric' : undefined}
                    aria-label={t('cell', { column, n: n + 1 })}
                    value={row[key]}
                    onPaste={(event) => paste(event, n, key)}
                    onKeyDown={(event) => {
                      // Enter goes on in the next row; it would send the form.
                      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                      event.preventDefault();
                      if (n === rows.length - 1) grow();
                    }}
                    onChange={({ target }) => onChange(rows.map((each, at) => (at === n ? { ...each, [key]: target.value } : each)))}
                  />
                </td>
              ))}
              <td>
                <Button kind="quiet" aria-label={t('removeNth', { n: n + 1 })} onPress={() => onChange(rows.filter((_, at) => at !== n))}>
                  <span aria-hidden="true">×</span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {error === undefined ? null : <span className={styles.error}>{error}</span>}
      <div className={styles.foot}>
        <Button onPress={grow}>{add}</Button>
        <small>{t('pasteHint')}</small>
      </div>
    </div>
  );
};
