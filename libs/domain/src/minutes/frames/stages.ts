import { limitPhrasesOf } from '../dates/time-phrases.js';
import { markerOf } from '../structure/markers.js';
import type { Lang } from '../clauses/lang.js';

/** 自查阶段（5月8日以前）: a stage of the work, and when it ends. */
const IN_BRACKETS = /^[^。，；]{0,30}[（(]([^（()）]{3,40})[）)][。]?$/u;
/** 2、材料初审：5月11-17日: a step, and its window. */
const BEHIND_COLON = /^[^。，；：:]{3,40}[:：]\s*([^。；]{3,24}?)[。]?$/u;
/** 批示时间：, 报名日期：: of the paper, or of what takes place. */
const OF_ITSELF = /(?:时间|日期|日|期|于|地点|批示|签发|发布)\s*[:：]/u;
/** It says nothing but when. */
const WHEN =
  /^\d{1,2}月(?:\d{1,2}日?|底|[上中下]旬)?(?:(?:上|下)午)?(?:\s*(?:-|—{1,2}|–|~|～|至|到)\s*(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)?(?:[（(][^（()）]{1,8}[）)])?(?:之?前|截止|完成)?$/u;

/** A day by itself; where the paper says no year, which one it is stays open. */
const isLimit = (words: string, lang: Lang): boolean =>
  limitPhrasesOf(words, lang.base, lang.words).some(({ due, kind }) => due !== null || (lang.base.date === null && kind === 'date'));

/** The window of a step that stands behind its colon; null where more than a day stands there. */
export const windowBehind = (line: string, lang: Lang): string | null => {
  const behind = BEHIND_COLON.exec(line)?.[1]?.trim();
  return behind !== undefined && !OF_ITSELF.test(line) && WHEN.test(behind) && isLimit(behind, lang) ? behind : null;
};

/** What the line of a stage says without its window. */
export const wordsOfStage = (line: string): string =>
  line
    .slice(markerOf(line)?.text.length ?? 0)
    .replace(/[:：（(].*$/u, '')
    .trim();

/** When the stage ends that a heading opens; null where it says nothing of that. */
export const dueOfStage = (words: string, lang: Lang): string | null => {
  const inside = IN_BRACKETS.exec(words)?.[1];
  return inside !== undefined && isLimit(inside, lang) ? inside : windowBehind(words, lang);
};
