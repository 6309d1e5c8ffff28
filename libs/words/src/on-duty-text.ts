import type { BilingualText, PersonId } from '@duban/domain';
import type { Namings } from './names.js';
import { NOTHING } from './phrases.js';
import { words } from './words.js';

/** 值班: who was told because of the roster of a day of rest. */
export const onDutyText = (people: readonly PersonId[] | undefined, names: Namings): BilingualText => {
  if (people === undefined || people.length === 0) return NOTHING;
  const [zh, en] = [people.map((id) => names.zh.person(id)).join('、'), people.map((id) => names.en.person(id)).join(', ')];
  return words(`；当日休息，同时告知值班人员${zh}`, `; a day of rest, so ${en} on duty was told too`);
};
