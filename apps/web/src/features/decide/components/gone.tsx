import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Views } from '@duban/api-client';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { Note } from '../../../shared/ui/surfaces.js';

/** Nothing is asked of the reader here any more: in the API's words, why. */
export const Gone = ({ cannot }: { cannot: Views['Cannot'] | null }): ReactNode => {
  const t = useWords('decide');
  const say = useSaid();
  return (
    <Note title={cannot === null ? t('gone') : say(cannot.title)}>
      <p>{cannot === null ? t('goneAdvice') : say(cannot.advice)}</p>
      <Link to="/">{t('toInbox')}</Link>
    </Note>
  );
};
