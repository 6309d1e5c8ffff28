import type { ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { useWords } from '../i18n/words.js';
import { Button } from '../ui/button.js';
import { Note } from '../ui/surfaces.js';
import { wordsOfProblem } from './problem-words.js';

interface ProblemProps {
  error: unknown;
  /** It is all that the page says. */
  heading?: boolean;
  onAgain?: () => void;
}

/** What went wrong and what to do about it; with `onAgain`, the button that does it. */
export const ProblemNote = ({ error, heading, onAgain }: ProblemProps): ReactNode => {
  const t = useWords('problem');
  const locale = useLocale();
  const words = wordsOfProblem(error, locale === 'en' ? 'en' : 'zh');
  const [title, advice] = 'key' in words ? [t(words.key), t(`${words.key}Advice`)] : [words.title, words.advice];
  return (
    <Note title={title} heading={heading}>
      <p>{advice}</p>
      {words.incident === null ? null : <small>{t('incident', { id: words.incident })}</small>}
      {onAgain ? <Button onPress={onAgain}>{t('again')}</Button> : null}
    </Note>
  );
};
