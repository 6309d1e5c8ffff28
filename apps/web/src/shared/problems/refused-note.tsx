import type { ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { useWords } from '../i18n/words.js';
import { Note } from '../ui/surfaces.js';
import { wordsOfProblem } from './problem-words.js';

interface RefusedProps {
  title: string;
  refused: readonly { title: string; problem: unknown }[];
}

/** Of several that were sent at once: each that was refused says why and what to do. */
export const RefusedNote = ({ title, refused }: RefusedProps): ReactNode => {
  const t = useWords('problem');
  const language = useLocale() === 'en' ? 'en' : 'zh';
  return (
    <Note title={title}>
      <ul>
        {refused.map(({ title: one, problem }, n) => {
          const words = wordsOfProblem(problem, language);
          return (
            <li key={n}>
              {one}
              {t('colon')}
              {'key' in words ? t(words.key) : `${words.title} ${words.advice}`}
            </li>
          );
        })}
      </ul>
    </Note>
  );
};
