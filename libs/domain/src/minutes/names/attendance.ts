import { looksLikePerson, SURNAME } from './person-words.js';
import type { Paragraph } from '../structure/sentences.js';
import type { Words } from '../words/segmenter.js';

/** 出席：, 汇报人：, 联系人：: behind these stand names. */
const NAMES_BEHIND =
  /^(?:出席|列席|参会|与会|参加|主持|主席|记录|纪录|汇报|报告|请假|缺席|联系|整理|审核|签发|经办|报送)(?:会议)?(?:人员?|者|领导|委员|同志|代表|单位)?(?:[（(][^（()）]{0,12}[）)])?\s*[:：]\s*(.+)$/u;
/** 与会人: a heading, and one name or more in each line below. */
const NAMES_BELOW = /^(?:与会|参会|出席|列席|参加)(?:人员?|者|名单)(?:\s*[（(]?[A-Za-z ]*[）)]?)?\s*[:：]?$/u;
const FURTHEST = 40;
const SHORT_LINE = 80;
const REMARK = /[（(【[][^（()）\]】]{0,40}[）)\]】]/gu;
const BETWEEN = /[、，,；;/|\s·]+|和|及/u;

/** Names of persons that a paper itself lists (who was there, who reported): where one stands again, it is theirs. */
export const personsListed = (paragraphs: readonly Paragraph[], words: Words): ReadonlySet<string> => {
  const found = new Set<string>();
  const isName = (piece: string): boolean =>
    SURNAME.test(piece) &&
    (looksLikePerson(piece, words) ||
      words(piece).some(({ tag, text }) => tag === 'nr' && text === piece) ||
      words(piece).every(({ text }) => text.length === 1));
  const take = (list: string): void => {
    const pieces = list
      .replace(REMARK, '、')
      .split(BETWEEN)
      .filter((piece) => piece !== '');
    // 许蔓、纪元: in a list of names one may be a word besides
    const names = pieces.length > 2 && pieces.every((piece) => SURNAME.test(piece));
    for (const piece of pieces) if (names || isName(piece)) found.add(piece);
  };
  let below = 0;
  for (const { read, line } of paragraphs) {
    const behind = NAMES_BEHIND.exec(read)?.[1];
    if (behind !== undefined) take(behind);
    if (NAMES_BELOW.test(read)) below = FURTHEST;
    else if (line.heading > 0 || read.length > SHORT_LINE) below = 0;
    else if (below > 0) {
      below -= 1;
      take(read);
    }
  }
  return found;
};
