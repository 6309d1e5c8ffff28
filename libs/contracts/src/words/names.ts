import type { Party } from '@duban/domain';
import type { Language } from '../views/common.view.js';
import { ROLE_LABELS } from './labels.js';

/** How ids are named in a text; without a directory they stand as they are. */
export interface Naming {
  department(id: string): string;
  person(id: string): string;
  task(id: string): string;
}

/** A naming for each language in which a text is read. */
export type Namings = Record<Language, Naming>;

export const IDS_AS_NAMES: Naming = { department: (id) => id, person: (id) => id, task: (id) => id };

export const partyText = (party: Party, lang: Language, names: Naming): string =>
  party.kind === 'department' ? names.department(party.departmentId) : ROLE_LABELS[party.role][lang];
