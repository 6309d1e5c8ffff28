import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import { peopleQuery } from '../api/organisation.js';
import { useWords } from '../i18n/words.js';

/** Everybody in a post now, by name and post, in the office’s order. */
export const usePeople = (): { id: string; label: string }[] => {
  const t = useWords('people');
  const isEnglish = useLocale() === 'en';
  const { data } = useQuery(peopleQuery);
  return (data?.items ?? []).flatMap(({ id, name, nameEn = name, posts }) => {
    const post = posts.find(({ until }) => until === null);
    return post === undefined ? [] : [{ id, label: t('named', { name: isEnglish ? nameEn : name, title: post.title }) }];
  });
};
