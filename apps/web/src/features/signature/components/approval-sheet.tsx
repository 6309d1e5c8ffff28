import type { ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { dueDayOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { PrintButton, PrintedBy } from '../../../shared/print/print.js';
import { keyOf, proposedDue, reasonsFor, sheetNumber, type Item } from '../model/sheets.js';
import { QrCode } from './qr-code.js';
import styles from './signature.module.css';

interface SheetProps {
  item: Item;
  directive: Views['Directive'];
  number: string | null;
  version: number;
  nameOf: (id: string) => string;
  reader: string;
}

/** 呈批件: one A4 page with what is asked, why, and room for the decision by hand. */
export const ApprovalSheet = ({ item, directive, number, version, nameOf, reader }: SheetProps): ReactNode => {
  const t = useWords('signature');
  const say = useSaid();
  const days = useDays();
  const task = directive.tasks.find(({ id }) => id === item.taskId);
  const proposed = proposedDue(task, item);
  const due = task?.currentDue == null ? null : days.short(dueDayOf(task.currentDue));
  const asks = proposed === null ? say(item.name) : `${say(item.name)} → ${days.short(dueDayOf(proposed))}`;
  const lines: [string, string | null][] = [
    [t('matter'), directive.title],
    [t('requirement'), directive.requirement],
    ...(task === undefined
      ? []
      : ([
          [t('task'), task.title],
          [t('unit'), nameOf(task.lead)],
          [t('due'), due],
        ] as [string, string | null][])),
    [t('standard'), task?.closureStandard ?? directive.closureStandard],
    [t('asks'), asks],
  ];
  const reasons = reasonsFor(task, item);
  const address = `${window.location.origin}/directives/${directive.id}/for-signature?enter=${encodeURIComponent(keyOf(item))}`;
  return (
    <article className={styles.paper}>
      <header className={styles.paperHead}>
        <div>
          <h1>{t('paperTitle')}</h1>
          <p>
            {t('number')} {sheetNumber(number, item, version)}
          </p>
          <p>{t('signers', { names: item.signers.map(({ name }) => say(name)).join('、') })}</p>
        </div>
        <figure>
          <QrCode text={address} label={t('code')} />
          <figcaption>{t('scan')}</figcaption>
        </figure>
      </header>
      <table className={styles.table}>
        <tbody>
          {lines.map(([label, value]) =>
            value === null || value === '' ? null : (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{value}</td>
              </tr>
            ),
          )}
          {reasons.length === 0 ? null : (
            <tr>
              <th scope="row">{t('reasons')}</th>
              <td>
                {reasons.map((text, place) => (
                  <p key={place}>{text}</p>
                ))}
              </td>
            </tr>
          )}
          <tr>
            <th scope="row">{t('proposal')}</th>
            <td className={styles.room} />
          </tr>
          <tr>
            <th scope="row">{t('decision')}</th>
            <td className={styles.room}>
              <small>{t('entered')}</small>
              <p className={styles.sign}>{t('signHere')}</p>
            </td>
          </tr>
        </tbody>
      </table>
      <PrintButton />
      <PrintedBy name={reader} />
    </article>
  );
};
