import type { SearchHit } from '@duban/contracts';
import type { DirectiveStatus, TaskStatus } from '@duban/domain';
import type { RowSource } from '../lists/row-source.js';
import { DirectiveViewEntity } from './directive-view.entity.js';
import { TaskViewEntity } from './task-view.entity.js';
import { narrowToVisible, type Visibility } from './visibility.js';
import { gramsOf } from '../search/grams.js';
import { SearchEntryEntity } from '../search/search-entry.entity.js';

/** One word of the question, with the units and people whose names contain it. */
export interface SearchTerm {
  text: string;
  parties: readonly string[];
}

export interface SearchQuery {
  terms: readonly SearchTerm[];
  visibility: Visibility;
  limit: number;
}

/** What a word counts for, by the best place in which it stands; a hit has the sum of its words. */
export const SEARCH_WEIGHTS = { number: 8, title: 4, party: 3, text: 2 } as const;
type Place = keyof typeof SEARCH_WEIGHTS;
const PLACES = Object.keys(SEARCH_WEIGHTS) as Place[];

/** Where the n-th word is looked for. Words are letters and digits alone, so none of them is a pattern by itself. */
const stands = (n: number): Record<Place, string> => ({
  number: `e.number LIKE :like${n}`,
  title: `e.title LIKE :like${n}`,
  party: `e.parties && CAST(:parties${n} AS text[])`,
  text: `e.body LIKE :like${n}`,
});

const placeOf = (n: number): string => `CASE ${PLACES.map((place) => `WHEN ${stands(n)[place]} THEN '${place}'`).join(' ')} END`;
const weightOf = (n: number): string =>
  `CASE ${PLACES.map((place) => `WHEN ${stands(n)[place]} THEN ${SEARCH_WEIGHTS[place]}`).join(' ')} END`;

type HitRow = Record<string, unknown> & {
  directiveId: string;
  taskId: string;
  number: string | null;
  directiveTitle: string;
  directiveStatus: DirectiveStatus;
  taskTitle: string | null;
  taskStatus: TaskStatus | null;
  score: number;
};

/**
 * Directives and tasks that contain every word, best first and the newest first among equals. The pairs find candidates by their index;
 * the text itself then says whether the word is in it.
 */
export const searchEntries = async (source: RowSource, { terms, visibility, limit }: SearchQuery): Promise<SearchHit[]> => {
  const builder = source
    .getRepository(SearchEntryEntity)
    .createQueryBuilder('e')
    .innerJoin(DirectiveViewEntity, 'd', 'd.directive_id = e.directive_id')
    .leftJoin(TaskViewEntity, 't', 't.directive_id = e.directive_id AND t.task_id = e.task_id')
    .select('e.directive_id', 'directiveId')
    .addSelect('e.task_id', 'taskId')
    .addSelect('d.number', 'number')
    .addSelect('d.title', 'directiveTitle')
    .addSelect('d.status', 'directiveStatus')
    .addSelect('t.title', 'taskTitle')
    .addSelect('t.status', 'taskStatus')
    .addSelect(terms.map((_, n) => weightOf(n)).join(' + '), 'score');
  narrowToVisible(builder, visibility);
  terms.forEach(({ text, parties }, n) => {
    const { number, title, party, text: body } = stands(n);
    builder
      .addSelect(placeOf(n), `place${n}`)
      .andWhere(`((e.grams @> CAST(:grams${n} AS text[]) AND (${number} OR ${title} OR ${body})) OR ${party})`)
      .setParameters({ [`grams${n}`]: gramsOf(text), [`like${n}`]: `%${text}%`, [`parties${n}`]: [...parties] });
  });
  const rows = await builder
    .orderBy('score', 'DESC')
    .addOrderBy('d.registered_at', 'DESC')
    .addOrderBy('e.directive_id')
    .addOrderBy('e.task_id')
    .limit(limit)
    .getRawMany<HitRow>();
  return rows.map((row) => ({
    kind: row.taskId === '' ? 'directive' : 'task',
    directiveId: row.directiveId,
    taskId: row.taskId === '' ? null : row.taskId,
    number: row.number,
    title: row.taskTitle ?? row.directiveTitle,
    directiveTitle: row.directiveTitle,
    status: row.taskStatus ?? row.directiveStatus,
    score: Number(row.score),
    found: terms.map(({ text }, n) => ({ word: text, in: row[`place${n}`] as Place })),
  }));
};
