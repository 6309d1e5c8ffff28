import pg from 'pg';
import { SCHEMA } from './embedded-postgres.js';
import type { Queryable } from './queryable.js';

/** What the application may do with the rows of a table, besides reading them. `true` = with every column. */
export interface TableGrant {
  insert?: true;
  update?: true | readonly string[];
  delete?: true;
}

/** By table. A migration says it of the tables that it makes or narrows; a later one overrules an earlier one. */
export type Grants = Readonly<Record<string, TableGrant>>;

/** What a migration keeps for itself: nobody else writes these. */
const OWN: Grants = { migration: {}, typeorm_metadata: {} };

const APPEND_ONLY: TableGrant = { insert: true };
const ALL: TableGrant = { insert: true, update: true, delete: true };

interface Found {
  table: string;
  comment: string;
}

const TABLES = `
  select c.relname as "table", coalesce(obj_description(c.oid), '') as comment from pg_class c
   where c.relnamespace = '${SCHEMA}'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') order by 1`;

/** A table of which no migration says anything is append-only where its comment says so. */
export const grantOf = (grants: Grants, { table, comment }: Found): TableGrant =>
  OWN[table] ?? grants[table] ?? (comment.startsWith('append-only') ? APPEND_ONLY : ALL);

const privileges = ({ insert, update, delete: deletes }: TableGrant): string =>
  [
    'select',
    ...(insert ? ['insert'] : []),
    ...(update === true ? ['update'] : []),
    ...(Array.isArray(update) && update.length > 0
      ? [`update (${update.map((column: string) => pg.escapeIdentifier(column)).join(', ')})`]
      : []),
    ...(deletes ? ['delete'] : []),
  ].join(', ');

/** Gives the application's role what these say and takes everything else away, from it and from everybody. As owner. */
export const grantTo = async (db: Queryable, appRole: string, grants: Grants): Promise<void> => {
  const role = pg.escapeIdentifier(appRole);
  const { rows } = await db.query<Found>(TABLES);
  const statements = rows.flatMap((found) => {
    const table = `${SCHEMA}.${pg.escapeIdentifier(found.table)}`;
    return [`revoke all on ${table} from ${role}, public`, `grant ${privileges(grantOf(grants, found))} on ${table} to ${role}`];
  });
  // one message is one transaction: nobody works without rights in between
  await db.query(
    [
      ...statements,
      `grant usage on schema ${SCHEMA} to ${role}`,
      `grant usage, select on all sequences in schema ${SCHEMA} to ${role}`,
      `revoke execute on all functions in schema ${SCHEMA} from public`,
      `grant execute on all functions in schema ${SCHEMA} to ${role}`,
    ].join(';\n'),
  );
};

/** What a role may do beyond, or short of, what the migrations grant it. */
export interface GrantDifference {
  /** null = the role itself. */
  table: string | null;
  /** `update (state)`; `superuser`. */
  may: string;
  /** `more` lets somebody with this role alone change what nobody should. */
  which: 'more' | 'less';
}

interface Column {
  table: string;
  comment: string;
  column: string;
  relation: boolean;
  insert: boolean;
  update: boolean;
}

const COLUMNS = `
  select c.relname as "table", coalesce(obj_description(c.oid), '') as comment, a.attname as "column",
         c.relkind in ('r', 'p') as relation,
         has_column_privilege($1, c.oid, a.attnum, 'insert') as insert, has_column_privilege($1, c.oid, a.attnum, 'update') as update
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
   where c.relnamespace = '${SCHEMA}'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') order by 1, a.attnum`;

const WHOLE = `
  select c.relname as "table", coalesce(obj_description(c.oid), '') as comment, p.name as may
    from pg_class c cross join (values ('select'), ('delete'), ('truncate'), ('references'), ('trigger'), ('maintain')) p(name)
   where c.relnamespace = '${SCHEMA}'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege($1, c.oid, p.name)
   order by 1, 3`;

const OF_THE_ROLE = `
  select array_remove(array[
           case when r.rolsuper then 'superuser' end,
           case when r.rolcreaterole then 'createrole' end,
           case when r.rolcreatedb then 'createdb' end,
           case when r.rolreplication then 'replication' end,
           case when r.rolbypassrls then 'bypassrls' end,
           case when has_schema_privilege($1, '${SCHEMA}', 'create') then 'create in ${SCHEMA}' end,
           case when pg_has_role($1, n.nspowner, 'member') then 'member of the owner' end,
           case when pg_has_role($1, 'pg_write_all_data', 'member') then 'pg_write_all_data' end,
           case when pg_has_role($1, 'pg_execute_server_program', 'member') then 'pg_execute_server_program' end,
           case when pg_has_role($1, 'pg_write_server_files', 'member') then 'pg_write_server_files' end], null) as may
    from pg_roles r, pg_namespace n where r.rolname = $1 and n.nspname = '${SCHEMA}'`;

const listed = (update: TableGrant['update'], column: string): boolean => update === true || (update?.includes(column) ?? false);

/** Compares what a role really may, by whatever way it came to it, with what the migrations grant. Empty = exactly that. */
export const grantDifferences = async (db: Queryable, role: string, grants: Grants): Promise<GrantDifference[]> => {
  const differences: GrantDifference[] = [];
  const say = (table: string | null, may: string, which: GrantDifference['which']): void => void differences.push({ table, may, which });
  const { rows: roles } = await db.query<{ may: string[] }>(OF_THE_ROLE, [role]);
  for (const may of roles[0]?.may ?? []) say(null, may, 'more');
  const { rows: columns } = await db.query<Column>(COLUMNS, [role]);
  for (const { column, relation, ...found } of columns) {
    const wanted = grantOf(grants, found);
    for (const [verb, has, should] of [
      ['insert', found.insert, wanted.insert === true],
      ['update', found.update, listed(wanted.update, column)],
    ] as const)
      // nobody writes a view, whatever its rights are
      if (has !== should && relation) say(found.table, `${verb} (${column})`, has ? 'more' : 'less');
  }
  const { rows: whole } = await db.query<Found & { may: string }>(WHOLE, [role]);
  const has = new Set(whole.map(({ table, may }) => `${table} ${may}`));
  for (const { table, ...found } of new Map(columns.map((one) => [one.table, one])).values()) {
    const wanted = grantOf(grants, { table, ...found });
    for (const [may, should] of [
      ['select', true],
      ['delete', wanted.delete === true && found.relation],
      ['truncate', false],
      ['references', false],
      ['trigger', false],
      ['maintain', false],
    ] as const)
      if (has.has(`${table} ${may}`) !== should && (found.relation || may === 'select')) say(table, may, should ? 'less' : 'more');
  }
  return differences;
};
