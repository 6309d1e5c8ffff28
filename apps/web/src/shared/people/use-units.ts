import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import { departmentsQuery } from '../api/organisation.js';

/** Units that something can be given to, in the office’s order: those that are there, and no group of several. */
export const useUnits = (): { id: string; label: string }[] => {
  const isEnglish = useLocale() === 'en';
  const { data } = useQuery(departmentsQuery);
  return (data?.items ?? [])
    .filter(({ until, members }) => until === null && members.length === 0)
    .map(({ id, name, nameEn = name }) => ({ id, label: isEnglish ? nameEn : name }));
};
