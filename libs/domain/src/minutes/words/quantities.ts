import type { Measure } from '../../directive/state/index.js';
import type { RosterName } from '../analysis.js';
import { numberOf, quotedNames, withoutQuotes } from './zh-text.js';

const NUMBER = '([0-9０-９][0-9０-９,，]*(?:\\.[0-9]+)?|[一二两三四五六七八九十]{1,3})';
const ARABIC = '([0-9０-９][0-9０-９,，]*(?:\\.[0-9]+)?)';
const UNIT = '(个百分点|百分点|平方米|亿元|万元|公里|千米|万吨|[家个户名人套间所座台辆张床亩吨件次场批只支条份%％元处栋节门期班项部所])';
const PER = '每(?:个)?(人|名?(?:领导|干部|党员)|户|家|部门|单位|区县|区|县|街道|镇街?|乡镇|村|社区|网格|企业|板块|支部|窗口|医院|学校)';

/** 每人联系帮扶2家: so many for each; 20条措施 and dates are none. */
const PER_UNIT = new RegExp(
  `${PER}(?:至少|不少于|不低于|各|要|应)*([^0-9０-９，。；每]{0,10}?)(?:至少|不少于|不低于)?${NUMBER}${UNIT}([^，。；、的]{0,12})`,
  'gu',
);
const COUNTED = new RegExp(
  `((?:新增|新建|新改建|改建|完成|建成|建设|培训|改造|整治|开工|发放|筹集|筹措|引进|招引|新签|投放|开设|储备|招聘|安排|落实|清理|拆除|增加|采购|达到|不低于|不少于|下降|增长|提升到|提高到|走访|检查|配备|增设|抽查|惠及|收回|清收|压降|交付|选派|招收|处置|盘活|发展|打造|培育)[^0-9０-９，。；每]{0,14}?)(?:不少于|不低于|至少|达到?|超过?)?${ARABIC}(万(?![元吨])|亿(?!元))?${UNIT}([^，。；、的]{0,10})`,
  'gu',
);
/** 20条措施, 第3号文件: cited, not counted. */
const CITED = /[0-9０-９一二三四五六七八九十]+(?:条|项)[^，。；、]{0,6}?(?:措施|政策|意见|举措|规定|机制|任务)/gu;

const scaled = (number: string, scale: string | undefined, unit: string): { target: number; unit: string } | null => {
  const factor = scale === '万' ? 10_000 : scale === '亿' ? 100_000_000 : 1;
  const value = Math.round(numberOf(number) * factor * 1e6) / 1e6;
  if (Number.isInteger(value)) return { target: value, unit };
  // Records hold whole numbers only: 2.5亿元 is 25000万元; a share like 6.2% stays in the words of the closure standard.
  return unit === '亿元' && Number.isInteger(value * 10_000) ? { target: value * 10_000, unit: '万元' } : null;
};

/** Counted duties of a clause. Ids `m1`, `m2`, … in order; quoted slogans and cited documents count nothing. */
export const measuresOf = (text: string, addressee: string, rosters: readonly RosterName[]): Measure[] => {
  let plain = withoutQuotes(text).replace(CITED, (hit) => '○'.repeat(hit.length));
  const found: (Omit<Measure, 'id'> & { at: number })[] = [];
  for (const hit of [...plain.matchAll(PER_UNIT)]) {
    const target = scaled(hit[3] ?? '', undefined, hit[4] ?? '');
    if (!target || !hit[1]) continue;
    const roster = rosters.find(({ name }) => addressee.includes(name));
    const name = `${hit[2] ?? ''}${hit[5] ?? ''}`.trim();
    found.push({
      name,
      ...target,
      perUnit: hit[1],
      ...(addressee || roster ? { roster: roster?.members ?? [addressee] } : {}),
      at: hit.index,
    });
    plain = plain.slice(0, hit.index) + '○'.repeat(hit[0].length) + plain.slice(hit.index + hit[0].length);
  }
  for (const hit of plain.matchAll(COUNTED)) {
    const target = scaled(hit[2] ?? '', hit[3], hit[4] ?? '');
    if (target) found.push({ name: `${hit[1] ?? ''}${hit[5] ?? ''}`.trim(), ...target, at: hit.index });
  }
  return found
    .sort((a, b) => a.at - b.at)
    .map(({ name, target, unit, perUnit, roster }, index) => ({
      id: `m${index + 1}`,
      name,
      target,
      unit,
      ...(perUnit ? { perUnit } : {}),
      ...(roster ? { roster } : {}),
    }));
};

/** What a requirement cites: 《…》 and so many measures of a policy. */
export const referencesOf = (text: string): string[] => [
  ...new Set([...quotedNames(text).filter((name) => name.startsWith('《')), ...(withoutQuotes(text).match(CITED) ?? [])]),
];

const HEAD = /^.*(?:解决|做好|抓好|加大|加强|落实|给予|推进|推动|开展|排查|组织|完善|包括|遇到的|把|在|对)/u;
/** From here on it is no list any more. */
const LAST = /等|任务|落实到|(?<=.)的(?!$)/u;

/** Items joined by 、 behind a verb (three or more, or two and 等), quoted words left whole; they become a check-list. */
export const checklistOf = (text: string): string[] => {
  const masked = withoutQuotes(text);
  const [first = '', ...others] = masked.split('、');
  if (others.length === 0) return [];
  const items: string[] = [];
  let from = 0;
  for (const [index, part] of [first, ...others].entries()) {
    const words = text.slice(from, from + part.length);
    from += part.length + 1;
    const end = index > 0 ? LAST.exec(part) : null;
    items.push(end ? words.slice(0, end.index) : words);
    if (end) break;
  }
  const head = HEAD.exec(masked.slice(0, first.length))?.[0];
  if (head === undefined) return [];
  items[0] = (items[0] ?? '').slice(head.length).replace(/^.*(?:的|和)/u, '');
  const kept = items.map((item) => item.trim()).filter((item) => item !== '');
  return kept.length >= 3 || (kept.length === 2 && /、[^、]*等/u.test(masked)) ? kept : [];
};
