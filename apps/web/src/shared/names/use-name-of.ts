import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import { departmentsQuery, peopleQuery } from '../api/organisation.js';
import { directoryNames, nameIn, namesOf } from './names.js';

/** Names of units and persons: as the answers say them, else as the directory does now. */
export const useNameOf = (...answers: readonly object[]): ((id: string) => string) => {
  const locale = useLocale();
  const given = namesOf(...answers);
  // An answer that names nothing leaves it to the directory.
  const enabled = Object.keys(given).length === 0;
  const { data: departments } = useQuery({ ...departmentsQuery, enabled });
  const { data: people } = useQuery({ ...peopleQuery, enabled });
  return nameIn({ ...directoryNames(departments?.items ?? [], people?.items ?? []), ...given }, locale === 'en' ? 'en' : 'zh');
};
