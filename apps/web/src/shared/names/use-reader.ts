import { ROLE_LABELS } from '@duban/words';
import { useLocale } from 'use-intl';
import type { Home } from '../api/home.js';
import { useSaid } from '../i18n/words.js';

type Me = Home['me'];

/** How the reader is called, and their posts: titles of posts are Chinese alone, so in English they are told by role and unit. */
export const useReader = (): { name: (me: Pick<Me, 'name' | 'nameEn'>) => string; post: (post: Me['posts'][number]) => string } => {
  const say = useSaid();
  const isEnglish = useLocale() === 'en';
  return {
    name: ({ name, nameEn = name }) => (isEnglish ? nameEn : name),
    post: ({ title, roles, department }) =>
      isEnglish ? [...roles.slice(0, 1).map((role) => say(ROLE_LABELS[role])), say(department)].join(', ') : title,
  };
};
