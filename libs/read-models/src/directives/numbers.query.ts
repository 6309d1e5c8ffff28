import type { DirectiveId } from '@duban/domain';
import type { Queryable } from '@duban/platform';

/** 督办编号 of directives that a text names: those without one, and unknown ones, are left out. */
export const directiveNumbers = async (db: Queryable, ids: readonly DirectiveId[]): Promise<ReadonlyMap<DirectiveId, string>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await db.query<{ id: string; number: string }>(
    'select directive_id as id, number from duban.directive_view where directive_id = any($1) and number is not null',
    [[...ids]],
  );
  return new Map(rows.map(({ id, number }) => [id, number]));
};
