import type { ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { useWords } from '../../../shared/i18n/words.js';
import { wordsOfProblem } from '../../../shared/problems/problem-words.js';
import { Note } from '../../../shared/ui/surfaces.js';
import type { Received } from '../api/receive.js';
import styles from './inbox.module.css';

/** Each that was refused says why and what to do. */
export const ReceiveResult = ({ result: { done, refused } }: { result: Received }): ReactNode => {
  const t = useWords('inbox');
  const problem = useWords('problem');
  const locale = useLocale();
  const told = refused.map(({ title, problem: error }) => ({ title, words: wordsOfProblem(error, locale === 'en' ? 'en' : 'zh') }));
  return (
    <div className={styles.result}>
      {done > 0 ? <Note done title={t('received', { count: done })} /> : null}
      {told.length > 0 ? (
        <Note title={t('refused', { count: told.length })}>
          <ul>
            {told.map(({ title, words }, n) => (
              <li key={n}>
                {title}
                {t('colon')}
                {'key' in words ? problem(words.key) : `${words.title} ${words.advice}`}
              </li>
            ))}
          </ul>
        </Note>
      ) : null}
    </div>
  );
};
