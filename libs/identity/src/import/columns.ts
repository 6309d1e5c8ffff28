import type { Sheet } from '@duban/files';
import { ImportRefused } from './import-refused.js';

const HEADERS = {
  code: ['编码', '单位编码', '群组编码', 'code'],
  name: ['名称', '单位名称', '群组名称', 'name'],
  nameEn: ['英文名称', '英文名', 'name_en'],
  kind: ['类别', '单位类别', '群组类别', 'kind'],
  parent: ['上级单位', '所属板块', 'parent'],
  aliases: ['简称', '别名', 'aliases'],
  duties: ['职责', '主要职责', 'duties'],
  dutiesEn: ['英文职责', 'duties_en'],
  members: ['成员单位', '成员', 'members'],
  secretariat: ['办公室设在', '牵头单位', 'secretariat'],
  login: ['账号', '登录账号', '工号', 'login'],
  person: ['姓名', 'person'],
  personEn: ['英文姓名', '拼音', 'person_en'],
  department: ['单位', '所在单位', '任职单位', 'department'],
  title: ['职务', 'title'],
  titleEn: ['英文职务', 'title_en'],
  roles: ['角色', 'roles'],
  auditScope: ['审计范围', 'audit_scope'],
  charges: ['分管单位', 'in_charge_of'],
  from: ['起始日期', '开始日期', '任职日期', 'from'],
  until: ['终止日期', '结束日期', '撤销日期', 'until'],
} as const;

export type Field = keyof typeof HEADERS;

/** In the order in which they build on each other. */
const KINDS = {
  department: ['name', 'kind'],
  group: ['name', 'members'],
  person: ['login', 'person'],
  post: ['login', 'department', 'title', 'roles'],
  charge: ['login', 'charges'],
} as const satisfies Record<string, readonly Field[]>;

export type TableKind = keyof typeof KINDS;
export const TABLE_KINDS = Object.keys(KINDS) as TableKind[];
/** The more columns a kind asks for, the surer it is; a list of posts may name its people as well. */
const BY_EXACTNESS: readonly TableKind[] = ['post', 'charge', 'person', 'group', 'department'];

export interface ImportRow {
  sheet: string;
  line: number;
  kind: TableKind;
  /** Trimmed; only columns that are known and filled in. */
  cells: Partial<Record<Field, string>>;
}

const FIELD_OF = new Map(Object.entries(HEADERS).flatMap(([field, names]) => names.map((name) => [name as string, field as Field])));
const headerOf = (cell: string): Field | undefined => FIELD_OF.get(cell.normalize('NFKC').replace(/[\s*]/g, '').toLowerCase());

/** Titles and notes may stand above the header, which is looked for in so many lines. */
const HEADER_WITHIN = 10;

const rowsOf = (sheet: Sheet): ImportRow[] | null => {
  for (const [index, { cells }] of sheet.rows.slice(0, HEADER_WITHIN).entries()) {
    const fields = cells.map(headerOf);
    const kind = BY_EXACTNESS.find((one) => KINDS[one].every((field) => fields.includes(field)));
    if (!kind) continue;
    return sheet.rows.slice(index + 1).map((row) => ({
      ...{ sheet: sheet.name, line: row.line, kind },
      cells: Object.fromEntries(
        fields.flatMap((field, column) => {
          const text = (row.cells[column] ?? '').trim();
          return field && text !== '' ? [[field, text] as const] : [];
        }),
      ),
    }));
  }
  return null;
};

/** Rows of every sheet whose header is known; other sheets are explanations. @throws ImportRefused when there is none */
export const readRows = (sheets: readonly Sheet[]): ImportRow[] => {
  const found = sheets.map(rowsOf).filter((rows) => rows !== null);
  if (found.length === 0) throw new ImportRefused('import_columns_unknown');
  return found.flat();
};
