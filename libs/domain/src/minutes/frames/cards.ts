import { isLabelLine } from '../structure/labels.js';
import { markerOf } from '../structure/markers.js';
import type { Paragraph } from '../structure/sentences.js';

/** A numbered matter with what is told of it in lines of their own, and what is to be done next in one of them. */
export interface Card {
  head: Paragraph;
  /** Who, and by when. */
  labels: Paragraph[];
  /** What was said of it before, how far it is. */
  told: Paragraph[];
  next: Paragraph;
  /** The line of what is to be done, without what it is called. */
  words: string;
}

const MOST_LINES = 12;
/** 下一步：, 下步打算：; 整改措施： is one where the problem and how far it is stand beside it. */
const NEXT =
  /^(?:下一?步|下阶段|后续|今后|接下来)(?:的)?(?:工作)?(?:打算|计划|措施|安排|工作|举措|要求|事项|行动|任务)?\s*[:：]\s*(?=\S)|^(?:本次|本期|会议|督办|办理|整改)(?:要求|意见)\s*[:：]\s*(?=\S)/u;
/** 上次反馈：; any short name before a colon. */
const NAMED = /^\p{Script=Han}{2,10}(?:[（(][^（()）]{1,12}[）)])?\s*[:：]/u;
/** 办结: nothing more is to be done. */
const NOTHING_MORE = /^(?:建议)?(?:予以)?(?:办结|销号|结案|归档|无|完成|已完成|终结|不再跟踪|关闭)[。；]?$/u;

/** The card that begins at a paragraph; null where its lines say nothing of a next step. */
export const cardAt = (paragraphs: readonly Paragraph[], at: number): Card | null => {
  const head = paragraphs[at];
  if (!head || markerOf(head.read) === null || /[。；:：]$/u.test(head.read)) return null;
  const labels: Paragraph[] = [];
  const told: Paragraph[] = [];
  let next: Paragraph | null = null;
  for (let to = at + 1; to <= at + MOST_LINES; to += 1) {
    const line = paragraphs[to];
    if (!line || markerOf(line.read) !== null || line.line.heading > 0 || !NAMED.test(line.read)) break;
    if (NEXT.test(line.read)) {
      if (next) return null;
      next = line;
    } else if (isLabelLine(line.read)) labels.push(line);
    else told.push(line);
  }
  return next && labels.length + told.length > 0 ? { head, labels, told, next, words: next.read.replace(NEXT, '') } : null;
};

export const linesOfCard = ({ labels, told }: Card): number => labels.length + told.length + 2;

export const isOver = ({ words }: Card): boolean => NOTHING_MORE.test(words.trim());
