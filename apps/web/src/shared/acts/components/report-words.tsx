import type { ReactNode } from 'react';
import { useWords } from '../../i18n/words.js';
import type { Task } from '../model/form-on.js';

type Report = Task['reports'][number];

/** What was reported: done, and where it says so, what is missing, why, and what comes next. */
export const ReportWords = ({ report }: { report: Report }): ReactNode => {
  const t = useWords('task');
  const said = [
    [t('gap'), report.gap],
    [t('cause'), report.cause],
    [t('next'), report.next],
    [t('help'), report.helpNeeded],
  ].filter((line): line is [string, string] => Boolean(line[1]));
  return (
    <>
      <p>{report.done}</p>
      {said.map(([label, text]) => (
        <small key={label}>
          {label}
          {t('colon')}
          {text}
        </small>
      ))}
    </>
  );
};
