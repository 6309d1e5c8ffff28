import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { sheetsQuery } from '../api/sheets.js';
import styles from './sheet-links.module.css';

const to = '/report-sheets/$department/$period';

/** Leads to the sheets from where reports are listed one by one. */
export const SheetLinks = (): ReactNode => {
  const t = useWords('nav');
  const say = useSaid();
  const { data } = useQuery(sheetsQuery);
  const nameOf = useNameOf(data ?? {});
  const sheets = data?.items ?? [];
  const units = new Set(sheets.map(({ departmentId }) => departmentId)).size;
  return (
    <span className={styles.links}>
      {sheets.slice(0, 3).map(({ departmentId, period, periodText, rows }) => (
        <Link key={`${departmentId}/${period}`} {...{ to }} params={{ department: departmentId, period }}>
          {t('sheet', { period: say(periodText), count: rows })}
          {units > 1 ? ` · ${nameOf(departmentId)}` : ''}
        </Link>
      ))}
    </span>
  );
};
