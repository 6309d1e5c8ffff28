import { numberText, remembered, type Directive, type DirectiveState, type Task } from '@duban/domain';
import { type Row, type RowsOf, tableOf } from '../tables/table-spec.js';
import { gramsOf, searchable } from './grams.js';
import { SearchEntryEntity } from './search-entry.entity.js';

export const SEARCH_TABLES = { search_entry: tableOf(SearchEntryEntity, 'directive_id') };
export type SearchRows = RowsOf<typeof SEARCH_TABLES>;
type SearchEntry = Row<SearchEntryEntity>;

const entry = (
  key: Pick<SearchEntry, 'directive_id' | 'task_id'>,
  said: { number: string; title: string; body: readonly string[]; parties: readonly string[] },
): SearchEntry => {
  const number = searchable(said.number);
  const title = searchable(said.title);
  // a line for each, so that nothing is found across two of them
  const body = said.body.map(searchable);
  const parties = [...new Set(said.parties)].sort();
  return { ...key, number, title, body: body.join('\n'), grams: gramsOf(number, title, ...body), parties };
};

const directiveEntry = (state: Directive): SearchEntry => {
  const { source, requirement, closureStandard, issuingLeader, leaderInCharge, contact } = state;
  return entry(
    { directive_id: state.id, task_id: '' },
    {
      number: numberText(state.number) ?? '',
      title: state.title,
      body: [requirement, closureStandard, source.title, source.reference ?? ''],
      parties: [issuingLeader, leaderInCharge, contact],
    },
  );
};

const taskEntry = (directiveId: string, task: Task): SearchEntry => {
  const asked = task.blocks.flatMap(({ waitingFor }) => (waitingFor.kind === 'department' ? [waitingFor.departmentId] : []));
  return entry(
    { directive_id: directiveId, task_id: task.id },
    {
      number: '',
      title: task.title,
      body: [task.closureStandard, ...task.assists.map(({ duty }) => duty)],
      parties: [task.lead, ...task.assists.map(({ departmentId }) => departmentId), ...asked],
    },
  );
};

// A command changes one task: the rows of all others stay the very same objects.
const knownTaskEntry = remembered<Task, SearchEntry>();
const knownRows = remembered<Directive, SearchRows>();

/** What a directive is found by. Pure, as all rows are. */
export const searchRows = (state: DirectiveState): SearchRows =>
  state === null
    ? { search_entry: [] }
    : knownRows(state, [], () => ({
        search_entry: [
          directiveEntry(state),
          ...Object.values(state.tasks).map((task) => knownTaskEntry(task, [state.id], () => taskEntry(state.id, task))),
        ],
      }));
