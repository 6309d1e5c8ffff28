import type { BilingualText, Directive, Instant, Language, Party, Task } from '@duban/domain';
import type { Written } from './formats.js';
import { ROLE_LABELS } from './labels.js';
import { words } from './words.js';

/** How ids are named in a text; without a directory they stand as they are. */
export interface Naming extends Written {
  department(id: string): string;
  person(id: string): string;
  /**
   * @param besides the department that the sentence names anyway: a lead is not named twice, and nothing may be left to say
   * @param at when what is told happened; absent = now
   */
  task(id: string, besides?: string, at?: Instant): string;
  /** Another directive by its number; absent or undefined = it has none that the reader could be told. */
  directive?(id: string): string | undefined;
  /** Who did what is told; absent = that is not said. */
  by?: string | undefined;
}

/** A naming for each language in which a text is read. */
export type Namings = Record<Language, Naming>;

export const IDS_AS_NAMES: Naming = { department: (id) => id, person: (id) => id, task: (id) => id };

/** What stands where there is no name for an id: never the id. */
export const NAMELESS = {
  department: words('名册外单位', 'a unit that is not in the organisation'),
  person: words('姓名已删除的人员', 'a person whose name was erased'),
  task: words('一项任务', 'a task'),
  directive: words('另一事项', 'another directive'),
} as const satisfies Record<string, BilingualText>;

export const directiveText = (id: string, names: Naming): BilingualText => {
  const number = names.directive?.(id);
  return number === undefined ? NAMELESS.directive : words(number, number);
};

export const partyText = (party: Party, lang: Language, names: Naming): string =>
  party.kind === 'department' ? names.department(party.departmentId) : `${lang === 'en' ? 'the ' : ''}${ROLE_LABELS[party.role][lang]}`;

/** Who led a task when something happened to it: a unit that has gone on in another's place since then was not there. */
const leadAt = ({ lead, takeOvers = [] }: Task, at: Instant | undefined): string => {
  if (at === undefined) return lead;
  return takeOvers.find((one) => one.at >= at && one.parts.includes('lead'))?.from ?? lead;
};

/** The page on which the texts stand: its title is not said again in each of its lines. */
export type TasksOfPage = Pick<Directive, 'title' | 'tasks'>;

/**
 * Tasks of one directive as readers know them, never by their number inside it: by title and lead, or by the lead alone where the
 * title says no more than the page does.
 */
export const namingTasks = (names: Naming, lang: Language, { title: page, tasks }: TasksOfPage): Naming => ({
  ...names,
  task: (id, besides, at) => {
    const task = tasks[id];
    if (task === undefined) return NAMELESS.task[lang];
    const leader = leadAt(task, at);
    const lead = names.department(leader);
    const apart = task.group !== undefined;
    const named = besides === leader;
    if (task.title === page || Object.keys(tasks).length === 1) {
      if (named) return '';
      return lang === 'zh' ? `${lead}${apart ? '承办' : '牵头'}任务` : `the task ${apart ? 'of' : 'led by'} ${lead}`;
    }
    if (named) return `“${task.title}”`;
    return lang === 'zh' ? `“${task.title}”（${lead}${apart ? '承办' : '牵头'}）` : `“${task.title}” (${apart ? 'by' : 'led by'} ${lead})`;
  },
});
