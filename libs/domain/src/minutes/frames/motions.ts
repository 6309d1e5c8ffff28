import type { Lang } from '../clauses/lang.js';
import { spokenDoers } from '../names/doers.js';
import { partiesAtHead } from '../names/parties.js';
import type { Paragraph } from '../structure/sentences.js';
import type { Item } from './items.js';

const MATTER = /^(?:\p{Script=Han}{0,6}[、.])?(?:案由|提案|主旨|题目|案名)[:：]\s*(\S.{3,})$/u;
const OUTCOME = /^(?:大会)?(?:议决|决议|决定|审议结果|表决结果|裁决|大会议决)[:：]\s*(.*)$/u;
const PART = /^(?:类别|案号|提案人|附署人|连署人|说明|理由|办法|审查意见|审查结果|建议办法|研析意见|动议人|附议人)[:：]/u;
/** 办法：建请公所派员勘查: whom it is put to. */
const MEANS = /^(?:办法|建议办法)[:：].{0,12}?(?:请|建议|由|函请)(.{2,30})/u;
const CARRIED =
  /^(?:(?:本案|全体|与会)?(?:无异议|一致)?(?:修正|照案|同意|照|原则|表决)*(?:通过|同意办理|照办)|送请\p{Script=Han}{2,8}办理)/u;
const DROPPED = /^(?:本案)?(?:保留|撤|不予|缓|否决|暂|退回|未通过)/u;
const FURTHEST = 24;

/** What becomes of the lines of a motion's sheet: its matter is what was carried; the grounds and the opinions on it ask for nothing. */
export interface Matter {
  of: 'matter';
  words: string;
  /** To whom it is put, and how. */
  means: string;
}
export type MotionLine = Matter | { of: 'beside' };

/** Lines of motions, by the number of their paragraph. */
export const motionLines = (paragraphs: readonly Paragraph[]): Map<number, MotionLine> => {
  const found = new Map<number, MotionLine>();
  paragraphs.forEach((paragraph, at) => {
    const words = MATTER.exec(paragraph.read)?.[1];
    if (words === undefined) return;
    const below = paragraphs.slice(at + 1, at + FURTHEST);
    const next = below.findIndex(({ read }) => MATTER.test(read));
    const own = next < 0 ? below : below.slice(0, next);
    const end = own.findIndex(({ read }) => OUTCOME.test(read));
    const outcome = OUTCOME.exec(own[end]?.read ?? '')?.[1] ?? '';
    if (end < 0 || !own.slice(0, end).some(({ read }) => PART.test(read))) return;
    const carried = CARRIED.test(outcome);
    // what it was decided to do instead is read as any other resolution
    const last = carried || DROPPED.test(outcome) ? end + 1 : end;
    const means = own.map(({ read }) => MEANS.exec(read)?.[1]).find((text) => text !== undefined) ?? '';
    found.set(paragraph.n, carried ? { of: 'matter', words, means } : { of: 'beside' });
    for (const line of own.slice(0, last)) found.set(line.n, { of: 'beside' });
  });
  return found;
};

/** The matter of a motion as an item; where it names nobody, whoever it is put to does it. */
export const motionItem = ({ words, means }: Matter, paragraph: Paragraph, lang: Lang): Item => {
  const put = spokenDoers(words, lang).length > 0 ? [] : partiesAtHead(means, lang).parties.map(({ text }) => text);
  const value = put.join('、');
  const labels = value === '' ? [] : [{ role: 'person' as const, name: '办法', value, at: 0, end: 0 }];
  return { said: [{ span: paragraph, words, labels: [] }], beside: [], labels };
};
