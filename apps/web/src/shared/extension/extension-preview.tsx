import { PROVISIONAL_TEXT } from '@duban/words';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { civilOf, startOfDay } from '../dates/civil.js';
import { useDays } from '../dates/use-days.js';
import { useSaid, useWords } from '../i18n/words.js';
import { ProblemNote } from '../problems/problem-note.js';
import { Status } from '../ui/status.js';
import { extensionPreviewQuery } from './preview-query.js';
import styles from './extension-preview.module.css';

interface PreviewProps {
  directiveId: string;
  taskId: string;
  due: string;
  /** Whoever decides needs not be told who decides, nor that one is asked for. */
  deciding?: boolean;
}

/** While a day is being chosen: how many days more, what becomes of the dates, who decides: once each, as they are called everywhere. */
export const ExtensionPreview = ({ directiveId, taskId, due, deciding = false }: PreviewProps): ReactNode => {
  const t = useWords('form');
  const days = useDays();
  const say = useSaid();
  const { data, error } = useQuery(extensionPreviewQuery(directiveId, taskId, due));
  if (due === '') return null;
  if (data === undefined) return error ? <ProblemNote error={error} /> : null;
  const { works, dayText, nextWorkingDay, provisional, now, becomes, added, decidedBy, answerBy, notAskable, notGrantable } = data;
  const refused = [deciding ? null : notAskable, notGrantable].filter((one) => one !== null);
  const names = decidedBy.map(({ label, persons }) =>
    persons.length === 0 ? say(label) : t('decider', { label: say(label), names: persons.map(({ name }) => say(name)).join(t('and')) }),
  );
  return (
    <div className={styles.preview} role="status">
      {refused.map(({ code, title, advice }) => (
        <Status key={code} shape="soon">
          {say(title)} {say(advice)}
        </Status>
      ))}
      <dl>
        {added === null || refused.length > 0 ? null : (
          <div>
            <dt>{t('preview.added')}</dt>
            <dd>{t('preview.days', { working: added.workingDays, calendar: added.calendarDays })}</dd>
          </div>
        )}
        {now.baseline === null ? null : (
          <div>
            <dt>{t('preview.baseline')}</dt>
            <dd>{t('preview.stays', { date: days.due(now.baseline) })}</dd>
          </div>
        )}
        {now.current === null ? null : (
          <div>
            <dt>{t('preview.current')}</dt>
            <dd>{t('preview.becomes', { from: days.due(now.current), to: days.due(becomes.current) })}</dd>
          </div>
        )}
        {works ? null : (
          <div>
            <dt>{t('preview.day')}</dt>
            <dd>
              {nextWorkingDay === null
                ? say(dayText)
                : t('preview.rest', { what: say(dayText), next: days.date(civilOf(startOfDay(nextWorkingDay))) })}
            </dd>
          </div>
        )}
        {deciding || names.length === 0 ? null : (
          <div>
            <dt>{t('preview.decides')}</dt>
            <dd>
              {names.join(t('and'))}
              {t('preview.answer', { date: days.due(answerBy) })}
            </dd>
          </div>
        )}
      </dl>
      {provisional ? <small>{say(PROVISIONAL_TEXT)}</small> : null}
    </div>
  );
};
