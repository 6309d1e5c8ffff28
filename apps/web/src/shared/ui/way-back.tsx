import type { ReactNode } from 'react';
import { useWords } from '../i18n/words.js';
import { useCameFrom } from '../recent/came-from.js';
import { BackLink } from './back-link.js';

/** Above a single matter: to the list that it was opened from. */
export const WayBack = (): ReactNode => {
  const nav = useWords('nav');
  const { path, search, called } = useCameFrom();
  return (
    <BackLink to={path} search={search}>
      {nav(called)}
    </BackLink>
  );
};
