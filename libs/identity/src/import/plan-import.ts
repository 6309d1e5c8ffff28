import { Refused, rosterAfter, decideOrganisation } from '@duban/domain';
import type { Change, OrganisationContext, OrganisationRefusal, Roster, OrganisationEvent, OrganisationEventType } from '@duban/domain';
import { createHash } from 'node:crypto';
import { canonicalText } from '@duban/proof';
import { TABLE_KINDS, type ImportRow, type TableKind } from './columns.js';
import { COMMANDS_OF } from './rows.js';

/** What one line comes to. */
export interface ImportLine {
  sheet: string;
  line: number;
  kind: TableKind;
  action: 'add' | 'change' | 'end' | 'none' | 'refused';
  /** What the line calls it. */
  label: string;
  /** Types of the events it comes to. */
  events: OrganisationEventType[];
  refusal: OrganisationRefusal | null;
}

export interface ImportPlan {
  lines: ImportLine[];
  /** Of every event to come with the version it builds on; snapshots, whose salts differ each time, left out. */
  hash: string;
  version: number;
  change: Change;
}

const labelOf = ({ cells }: ImportRow): string => cells.name ?? cells.person ?? cells.login ?? cells.code ?? '';

const ADDS = /^(DepartmentAdded|GroupAdded|PersonAdded|PostAssigned|ChargeGiven)$/;
const actionOf = (types: readonly OrganisationEventType[]): ImportLine['action'] => {
  if (types.length === 0) return 'none';
  const ends = types.some((type) => type.endsWith('Ended'));
  if (types.some((type) => ADDS.test(type))) return ends ? 'change' : 'add';
  return ends && types.every((type) => type.endsWith('Ended') || type.endsWith('Changed')) ? 'end' : 'change';
};

/** A unit stands behind the one above it, whatever their order in the sheet. */
const parentsFirst = (rows: readonly ImportRow[]): ImportRow[] => {
  const sorted: ImportRow[] = [];
  let left = [...rows];
  while (left.length > 0) {
    const awaited = new Set(left.flatMap(({ cells }) => [cells.code, cells.name].filter((one) => one !== undefined)));
    const ready = left.filter(({ cells }) => cells.parent === undefined || !awaited.has(cells.parent));
    if (ready.length === 0) return [...sorted, ...left];
    sorted.push(...ready);
    left = left.filter((row) => !ready.includes(row));
  }
  return sorted;
};

const inOrder = (rows: readonly ImportRow[]): ImportRow[] =>
  TABLE_KINDS.flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind);
    return kind === 'department' ? parentsFirst(ofKind) : ofKind;
  });

const decideRow = (row: ImportRow, roster: Roster, ctx: OrganisationContext, newId: string): Change => {
  let after = roster;
  const change: Change = { events: [], snapshots: [] };
  for (const command of COMMANDS_OF[row.kind](row, { roster, now: ctx.now, newId })) {
    const decision = decideOrganisation(after, command, ctx);
    if (!decision.ok) throw new Refused(decision.refusal);
    change.events.push(...decision.events);
    change.snapshots.push(...decision.snapshots);
    after = rosterAfter(after, decision);
  }
  return change;
};

const uuidLike = (hex: string): string =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');

/**
 * Decides every line on the organisation as the lines before it leave it. A line is taken whole or refused whole, with its reason;
 * a refused one changes nothing for the others but what builds on it. The same file on the same version comes to the same plan.
 */
export const planImport = (roster: Roster, file: { rows: readonly ImportRow[]; sha256: string }, ctx: OrganisationContext): ImportPlan => {
  let after = roster;
  const change: Change = { events: [], snapshots: [] };
  const lines = inOrder(file.rows).map((row): ImportLine => {
    const { sheet, line, kind } = row;
    // From the whole file's hash, so that an id says nothing of the person it stands for.
    const newId = uuidLike(createHash('sha256').update(`${file.sha256}\n${sheet}\n${line}`).digest('hex'));
    try {
      const step = decideRow(row, after, ctx, newId);
      after = rosterAfter(after, step);
      change.events.push(...step.events);
      change.snapshots.push(...step.snapshots);
      const types = step.events.map(({ type }) => type);
      return { sheet, line, kind, action: actionOf(types), label: labelOf(row), events: types, refusal: null };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { sheet, line, kind, action: 'refused', label: labelOf(row), events: [], refusal: error.refusal };
    }
  });
  const { version } = roster.organisation;
  return { lines, hash: planHash(version, change.events), version, change };
};

/** Salted anew each time, or as open tasks stand at the moment, so no part of what was agreed to. */
const UNTOLD = new Set(['snapshot', 'snapshots', 'work', 'to']);
/** Of what an import comes to on a version: agreed to in its preview. */
export const planHash = (version: number, events: readonly OrganisationEvent[]): string => {
  const told: unknown = JSON.parse(JSON.stringify({ version, events }, (key, value: unknown) => (UNTOLD.has(key) ? undefined : value)));
  return createHash('sha256').update(canonicalText(told), 'utf8').digest('hex');
};
