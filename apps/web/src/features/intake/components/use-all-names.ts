import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import { departmentsQuery, peopleQuery } from '../../../shared/api/organisation.js';
import { directoryNames, nameIn, namesOf } from '../../../shared/names/names.js';

/** Names as the answers say them, and of whoever is only being chosen as the directory does now. */
export const useAllNames = (...answers: readonly object[]): ((id: string) => string) => {
  const language = useLocale() === 'en' ? 'en' : 'zh';
  const { data: departments } = useQuery(departmentsQuery);
  const { data: people } = useQuery(peopleQuery);
  return nameIn({ ...directoryNames(departments?.items ?? [], people?.items ?? []), ...namesOf(...answers) }, language);
};
