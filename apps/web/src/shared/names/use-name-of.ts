import { useQuery } from '@tanstack/react-query';
import { useLocale } from 'use-intl';
import { departmentsQuery, peopleQuery } from '../api/organisation.js';
import { directoryNames, nameIn, namesOf } from './names.js';

type Names = ReturnType<typeof namesOf>;

const useNames = (given: Names, enabled: boolean): ((id: string) => string) => {
  const locale = useLocale();
  const { data: departments } = useQuery({ ...departmentsQuery, enabled });
  const { data: people } = useQuery({ ...peopleQuery, enabled });
  return nameIn({ ...directoryNames(departments?.items ?? [], people?.items ?? []), ...given }, locale === 'en' ? 'en' : 'zh');
};

/** Names of units and persons: as the answers say them; one that names nothing leaves it to the directory of now. */
export const useNameOf = (...answers: readonly object[]): ((id: string) => string) => {
  const given = namesOf(...answers);
  return useNames(given, Object.keys(given).length === 0);
};

/** Names as the answers say them, and of whoever is only being chosen as the directory does now. */
export const useAllNames = (...answers: readonly object[]): ((id: string) => string) => useNames(namesOf(...answers), true);
