import type { Lang } from '../clauses/lang.js';
import { isBareImperative, isTold, modalOf } from '../clauses/mood.js';
import { markerOf } from '../structure/markers.js';
import type { Paragraph } from '../structure/sentences.js';

/** Under such a head each item is to be done, whatever its verb. */
const HEADS_OPEN =
  /^(?:(?:上期|上次|本次|会议|本期|本周|下周|后续|近期|当前)?(?:的)?(?:遗留(?:问题|事项|工作)?|待办(?:事项|工作|清单)?|行动(?:项|事项|计划)|跟进(?:事项|行动)|下一?步(?:工作)?(?:计划|安排|打算|任务)?|后续(?:工作|行动|事项|安排)|(?:重点)?工作任务|任务(?:分工|安排|列表|清单)|会后(?:工作|任务|行动)|需(?:要)?办理(?:的)?事项)|to[- ]?do(?:s| list)?|action items?|actions?|next steps?|follow[- ]?ups?)(?:如下)?\s*[:：]?$/iu;
/** 本周计划, 三、下一步重点工作安排: by what such a head ends with, whatever stands before it. */
const ENDS_OPEN =
  /^(?![^：:]{0,12}(?:已|完成情况|议程|日程|背景|总结|回顾|会议安排|时间|座|上[周月期次]|昨|情况))[^，。；：:]{0,10}(?:计划|打算|待办|任务|工作安排|行动|跟进事项|下一步)[:：]?$/u;
/** 结论：, and a list below. */
const CONCLUDES = /^(?:会议)?(?:结论|决议|议决|裁示|行动)(?:如下)?\s*[:：](?:[^。]{2,60}[:：])?$/u;
/** 9:30-9:45: when a matter of the agenda was spoken of. */
export const HOURS = /\d{1,2}[:：]\d{2}\s*(?:-|–|—|~|～|至)\s*\d{1,2}[:：]\d{2}/u;

const wordsOf = (read: string): string => read.slice(markerOf(read)?.text.length ?? 0).trim();
const levelOf = ({ read, line: { heading } }: Paragraph): number => (heading > 0 ? heading / 10 : (markerOf(read)?.level ?? 9));
const kindOf = ({ read, line: { heading, bullet, indent } }: Paragraph): string =>
  heading > 0 ? `#${heading}` : bullet !== null ? `bullet ${indent}` : `${markerOf(read)?.level ?? 'line'}`;
/** Nothing but an address, or a remark. */
const ASIDE = /^(?:\/\/|https?:|[^：:]{0,12}[:：]\s*https?:|无$|暂无|略$)/u;

/** 需要改为小写, 建议补充…: what it still lacks. */
const NEEDED = /(?:需要?|建议|待)(?!求|明确文件|上级|定$)(?=\p{Script=Han}{2})/u;
/** 同意新建仓库, 问题闭环后同意毕业: what was agreed to asks nobody for anything. */
const CONSENT = /^(?:原则)?(?:同意|通过|批准)|(?:后|前提下)，?同意[^，。；]*[。；]?$/u;
/** A short name of a matter says not what is to be done with it. */
const SHORT = 12;
/** Whether an item under such a head, that nobody is named at, asks for something: a name, a question or an account does not. */
export const isToBeDone = (item: string, lang: Lang): boolean => {
  const words = wordsOf(item).replace(/[。；]$/u, '');
  if (isTold(words)) return false;
  if (
    CONSENT.test(words) &&
    !words
      .split(/[，；]/u)
      .slice(1)
      .some((clause) => isBareImperative(clause, lang))
  )
    return false;
  if (modalOf(words) !== null || (NEEDED.test(words) && !/是否/u.test(words)) || isBareImperative(words, lang)) return true;
  return words.length > SHORT && !/是否|如何|怎么|[?？]$/u.test(words) && /\p{Script=Han}{6}/u.test(words);
};

/** Follows which items stand under a head of matters to be done. */
export class OpenItems {
  private head: { n: number; level: number; kind: string; items: string | null } | null = null;

  /** Whether a paragraph, taken in its order, is such an item; those below one of them only tell of it. */
  isItem(paragraph: Paragraph): boolean {
    const words = wordsOf(paragraph.read);
    if (
      HEADS_OPEN.test(words) ||
      CONCLUDES.test(words) ||
      (ENDS_OPEN.test(words) && (markerOf(paragraph.read) !== null || paragraph.line.heading > 0))
    ) {
      this.head = { n: paragraph.n, level: levelOf(paragraph), kind: kindOf(paragraph), items: null };
      return false;
    }
    const { head } = this;
    if (!head) return false;
    const kind = kindOf(paragraph);
    // 张三：, and what he does below
    if (/^[^，。；：:]{2,12}[:：]$/u.test(words) && kind !== head.kind) {
      head.items = null;
      return false;
    }
    // one line right below 结论：
    if (kind === 'line' && paragraph.n === head.n + 1 && head.level === 9 && words.length > 6) {
      this.head = null;
      return !HOURS.test(words);
    }
    if (
      HOURS.test(words) ||
      (kind === head.kind && kind !== 'line') ||
      kind === 'line' ||
      (paragraph.line.heading > 0 && levelOf(paragraph) <= head.level)
    ) {
      this.head = null;
      return false;
    }
    head.items ??= kind;
    return kind === head.items && words.length > 3 && !ASIDE.test(words);
  }
}
