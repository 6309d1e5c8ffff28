import type { Directive, Party, Language } from '@duban/domain';
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

/** Columns of a title that a sentence has room for; a Chinese character takes two. */
const TITLE_COLUMNS = 48;

export const shortTitle = (title: string): string => {
  let columns = 0;
  const shown = [...title].filter((sign) => (columns += sign > '\u2e7f' ? 2 : 1) <= TITLE_COLUMNS);
  return columns <= TITLE_COLUMNS ? title : `${shown.join('')}…`;
};

/** Tasks of one directive by title and lead, as readers know them: a number inside the directive says nothing to them. */
export const namingTasks = (names: Naming, lang: Language, tasks: Directive['tasks']): Naming => ({
  ...names,
  task: (id) => {
    const task = tasks[id];
    if (task === undefined) return id;
    const lead = names.department(task.lead);
    return lang === 'zh' ? `「${shortTitle(task.title)}」（${lead}牵头）` : `“${shortTitle(task.title)}” (led by ${lead})`;
  },
});
