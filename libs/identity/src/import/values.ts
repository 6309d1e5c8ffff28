import { isOpen, part, refuse, GROUP_KINDS, UNIT_KINDS, POST_ROLES } from '@duban/domain';
import type {
  BilingualText,
  DepartmentId,
  Instant,
  PersonId,
  Role,
  Roster,
  AuditScope,
  GroupKind,
  UnitGroup,
  UnitKind,
} from '@duban/domain';
import type { Field, ImportRow } from './columns.js';

const KIND_WORDS: Record<string, UnitKind> = {
  机关: 'organ',
  督查机构: 'office',
  部门: 'department',
  板块: 'district',
  区县: 'district',
  下属单位: 'subunit',
  街道: 'subunit',
  乡镇: 'subunit',
  无账号单位: 'body',
};
const GROUP_WORDS: Record<string, GroupKind> = { 统称: 'collective', 领导小组: 'leading_group' };
const ROLE_WORDS: Record<string, Role> = {
  主要负责人: 'department_head',
  部门负责人: 'department_head',
  经办人: 'clerk',
  联络员: 'clerk',
  督办专员: 'supervision_officer',
  督查专员: 'supervision_officer',
  督查室主任: 'office_head',
  分管领导: 'leader_in_charge',
  交办领导: 'issuing_leader',
  审计: 'auditor',
  审计人员: 'auditor',
  管理员: 'administrator',
  系统管理员: 'administrator',
};

const MAX_CELL = 500;
/** What cannot be kept, and what is not seen: two names that look alike are alike. */
const UNSTORABLE = /\0|\p{Cs}|\p{Cf}/u;
const CODE = /^[A-Za-z0-9][\w.-]{0,99}$/;

const wrong = (column: Field, value: string): never => refuse('import_value_invalid', { column, value: value.slice(0, 50) });

/** The cell's text; undefined when it is empty. */
export const cell = ({ cells }: ImportRow, field: Field): string | undefined => {
  const text = cells[field];
  if (text !== undefined && (text.length > MAX_CELL || UNSTORABLE.test(text))) return wrong(field, 'unstorable');
  return text;
};

export const required = (row: ImportRow, field: Field): string => cell(row, field) ?? wrong(field, '');

export const list = (row: ImportRow, field: Field): string[] | undefined =>
  cell(row, field)
    ?.split(/[、,，;；|\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** What an identifier, a word of a fixed list or a date is read as: full-width forms are the same. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');

export const codeOf = (row: ImportRow): string | undefined => {
  const text = cell(row, 'code');
  if (text === undefined) return undefined;
  return CODE.test(plain(text)) ? plain(text) : wrong('code', text);
};

export const bilingual = (row: ImportRow, zh: Field, en: Field, before?: BilingualText): BilingualText => ({
  zh: cell(row, zh) ?? before?.zh ?? wrong(zh, ''),
  en: cell(row, en) ?? before?.en ?? '',
});

const fromWords = <T extends string>(text: string, words: Record<string, T>, values: readonly T[], field: Field): T => {
  const key = plain(text);
  return values.find((value) => value === key) ?? (Object.hasOwn(words, key) ? words[key] : undefined) ?? wrong(field, text);
};

export const unitKind = (row: ImportRow): UnitKind => fromWords(required(row, 'kind'), KIND_WORDS, UNIT_KINDS, 'kind');
export const groupKind = (row: ImportRow): GroupKind => fromWords(cell(row, 'kind') ?? '统称', GROUP_WORDS, GROUP_KINDS, 'kind');
export const roles = (row: ImportRow): Role[] => [
  ...new Set((list(row, 'roles') ?? wrong('roles', '')).map((text) => fromWords(text, ROLE_WORDS, POST_ROLES, 'roles'))),
];

/** 2020-02-17, 2020/2/17, 2020.2.17, 2020年2月17日, or the serial number of a spreadsheet. */
const civilDate = (text: string, field: Field): number => {
  const serial = /^\d{5}$/.test(text) ? Number(text) : null;
  if (serial !== null) return serial >= 25_000 && serial <= 60_000 ? (serial - 25_569) * 86_400_000 : wrong(field, text);
  const [, year, month, day] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(text) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return !Number.isNaN(at) && new Date(at).getUTCDate() === Number(day) ? at : wrong(field, text);
};

const SHANGHAI = 8 * 3_600_000;
const DAY = 86_400_000;

/** The first instant of the named day in Asia/Shanghai; today's without one, so that a confirmation later that day means the same. */
export const beginning = (row: ImportRow, now: Instant): Instant => {
  const text = cell(row, 'from');
  const day = text === undefined ? Math.floor((Date.parse(now) + SHANGHAI) / DAY) * DAY : civilDate(plain(text), 'from');
  return new Date(day - SHANGHAI).toISOString();
};

/** The end of the named day, which still belongs to it. */
export const ending = (row: ImportRow): Instant | null => {
  const text = cell(row, 'until');
  return text === undefined ? null : new Date(civilDate(plain(text), 'until') + DAY - SHANGHAI).toISOString();
};

/** By id, name or short name, among those that have not ended. */
export const unitCalled = ({ organisation }: Roster, text: string, now: Instant): DepartmentId => {
  if (Object.hasOwn(organisation.departments, text)) return text;
  const found = Object.values(organisation.departments).find(
    (unit) => isOpen(unit, now) && [unit.name.zh, unit.name.en, ...unit.aliases].includes(text),
  );
  return found?.id ?? part(organisation.departments, text).id;
};

export const unitsCalled = (roster: Roster, names: readonly string[], now: Instant): DepartmentId[] => [
  ...new Set(names.map((name) => unitCalled(roster, name, now))),
];

export const groupCalled = ({ organisation }: Roster, code: string | undefined, name: string, now: Instant): UnitGroup | undefined =>
  Object.values(organisation.groups).find((group) =>
    code === undefined ? isOpen(group, now) && group.name.zh === name : group.id === code,
  );

export const personCalled = (roster: Roster, login: string): PersonId | undefined =>
  [...roster.people.values()].find((card) => card.login === login)?.personId;

export const scopeOf = (row: ImportRow, roster: Roster, now: Instant): AuditScope | null => {
  const names = list(row, 'auditScope');
  if (!names) return null;
  const all = names.length === 1 && ['全部', 'all'].includes(names[0] ?? '');
  return { departments: all ? [] : unitsCalled(roster, names, now), directives: [], registered: null };
};
