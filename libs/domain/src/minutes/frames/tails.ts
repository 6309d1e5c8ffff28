import { partyOf, type Names } from '../names/parties.js';
import { looksLikePerson } from '../names/person-words.js';
import { labelRoleOf, type Label } from '../structure/labels.js';

/** Who, and by when, as it may stand behind an item's words without a label. */
export interface Tail {
  /** Where the words end. */
  at: number;
  labels: Label[];
}

/** The label of whoever stands before an item's colon: it names, and does not say that it is to be done. */
export const SPEAKER = '署名';
const BEFORE_COLON = /^([^:：，,。；]{2,24}(?:[，,]\s*[^:：，,。；]{2,8}){0,4})[:：]\s*(?=\S{2})/u;
const POST_BEFORE = /^\p{Script=Han}{0,12}?[\p{Script=Han}A-Za-z0-9.]{0,16}$/u;

/** Who stands before the colon of an item (张三，李四：样机照片; 构建组长王五：…), and how far that reaches. */
export const speakerOf = (words: string, names: Names): { value: string; length: number } | null => {
  const hit = BEFORE_COLON.exec(words);
  const pieces = (hit?.[1] ?? '').split(/[、，,/]\s*|\s+/u);
  const isNamed = (piece: string): boolean => {
    if (piece === '' || labelRoleOf(piece) !== null) return false;
    if (partyOf(piece, names) !== null) return true;
    const last = names.words(piece).at(-1);
    return POST_BEFORE.test(piece) && last !== undefined && /^nr/u.test(last.tag) && partyOf(last.text, names)?.kind === 'person';
  };
  return hit?.[1] !== undefined && pieces.every(isNamed) ? { value: pieces.join('、'), length: hit[0].length } : null;
};

/** 给出分批计划 -- 李默，0628; 核对译名（段誉文，3月10日）; 通知客户 @市场部 2/17. */
const SET_OFF = /(?:\s*(?:--+|——+)\s*|\s+@\s*)([^。@]{2,40}?)[。.]?\s*$|[（(]([^（()）]{2,30})[）)][。.]?\s*$/u;
/** Behind these stands to whom something goes. */
const SENT_TO = /(?:报|送|交|发|反馈|提交|寄)(?:送|至|到|给|交|往)?[^，。；、]{2,24}$/u;
/** 整理接口清单 - 王五（7月底评审）; 补齐说明    赵六: in a list a dash or a wide blank is enough, where nothing but names stands behind it. */
const SET_APART =
  /^(.{3,}?\S)(?:\s+[-–—]+\s*|\s*—\s*|[ \u3000]{2,}|\t+)([^。@（(]{2,40}?)(?:\s*[（(]([^（()）]{2,30})[）)])?[。.；;]?\s*$/u;
const DAY = '(?:\\d{4}|\\d{1,2}[/.]\\d{1,2}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|底)?)(?:之?前)?';
const DAY_IN = new RegExp(DAY, 'u');
const SHORT_DATE = new RegExp(`(?:^|[\\s，,、；;])(${DAY})(?:[\\s，,、；;]|$)`, 'u');
/** A day by itself in brackets is a limit where it leaves nothing open. */
const WHOLE_DAY = /^(?:19|20)\d{2}\D\d{1,2}\D\d{1,2}|前$/u;
/** A piece that says nothing but when: 6月12日前, 本周五前, 原计划5/31, 延期至6/10. */
const WHEN = new RegExp(
  `^(?:原(?:定|计划)?|现|计划|预计|调整(?:至|为)|延(?:期)?至|截止|截至|最迟|于|限)?(?:${DAY}|[本下](?:周|月|季度)[一二三四五六日天]?(?:内|底|末)?前?|月底前?|年底前?|长期|立即|下次(?:会议|例会)前)(?:完成|前完成|办结|反馈)?$`,
  'u',
);
const DOES = /(?:负责|跟进|牵头|落实|办理|承办|处理)$/u;

const made = (at: number, end: number, who: readonly string[], when: string | undefined): Tail => ({
  at,
  labels: [
    ...(who.length > 0 ? [{ role: 'person' as const, name: '责任人', value: who.join('、'), at, end }] : []),
    ...(when === undefined ? [] : [{ role: 'due' as const, name: '时限', value: when, at, end }]),
  ],
});

/** [name=peter]: whoever a note is marked with. */
const MARKED = /(?:\s*\[name=([^\]]{1,20})\])+\s*$/u;

const setOff = (words: string, isItem: boolean, names: Names): Tail | null => {
  const marked = MARKED.exec(words);
  if (marked) {
    const who = [...marked[0].matchAll(/\[name=([^\]]{1,20})\]/gu)].map(([, name = '']) => name);
    return made(marked.index, words.length, who, undefined);
  }
  const hit = SET_OFF.exec(words);
  const tail = hit?.[1] ?? hit?.[2];
  if (!hit || tail === undefined || hit.index < 2) return null;
  // 报送到秘书处（科研处）: another name of whom it goes to
  if (hit[2] !== undefined && SENT_TO.test(words.slice(0, hit.index))) return null;
  const date = SHORT_DATE.exec(tail)?.[1];
  const rest = date === undefined ? tail : tail.replace(date, '');
  const pieces = rest.split(/[，,、；;\s]+/u).filter((piece) => piece !== '');
  const parties = pieces.filter((piece) => partyOf(piece, names) !== null || (isItem && looksLikePerson(piece, names.words)));
  // a remark in brackets is none: all of it is somebody, or a day
  if (
    parties.length < pieces.length ||
    (parties.length === 0 &&
      (date === undefined || (hit[1] === undefined && !(isItem && WHOLE_DAY.test(date) && !/[》”」]$/u.test(words.slice(0, hit.index))))))
  )
    return null;
  return made(hit.index, words.length, parties, date);
};

const setApart = (words: string, names: Names): Tail | null => {
  // the last mark of several counts
  for (let from = 0; ;) {
    const hit = SET_APART.exec(words.slice(from));
    if (!hit) return null;
    const [, before = '', who = '', remark = ''] = hit;
    const pieces = who.split(/[，,、；;/\s]+/u).filter((piece) => piece !== '');
    if (
      pieces.length > 0 &&
      pieces.every((piece) => ['person', 'organ'].includes(partyOf(piece, names)?.kind ?? '') || looksLikePerson(piece, names.words))
    )
      return made(from + before.length, words.length, pieces, remark === '' ? undefined : DAY_IN.exec(remark)?.[0]);
    from += before.length + 1;
  }
};

/** 数据接口联调，李娜、王强，6月10日前: the last pieces of a listed item are whoever does it, and the day. */
const listed = (words: string, names: Names): Tail | null => {
  const pieces = words.replace(/[。.；;\s]+$/u, '').split(/[，,]/u);
  const who: string[] = [];
  const when: string[] = [];
  let from = pieces.length;
  for (; from > 1; from -= 1) {
    const piece = (pieces[from - 1] ?? '').trim();
    const persons = piece
      .replace(DOES, '')
      .split(/[、/]/u)
      .filter((one) => one !== '');
    if (WHEN.test(piece)) when.unshift(piece);
    else if (persons.length > 0 && persons.every((one) => ['person', 'organ'].includes(partyOf(one, names)?.kind ?? '')))
      who.unshift(...persons);
    else break;
  }
  if (who.length === 0) return null;
  const at = pieces.slice(0, from).join('，').length;
  return made(at, words.length, who, when.length > 0 ? when.join('，') : undefined);
};

/** The tail of an item's words; `isItem`: they stand in a list, where commas set it off too. */
export const tailOf = (words: string, isItem: boolean, names: Names): Tail | null =>
  setOff(words, isItem, names) ?? (isItem ? (setApart(words, names) ?? listed(words, names)) : null);

/** [已完成], 【进行中】, （已关闭）: how far an item is, before or behind its words. */
const MARK =
  /^[[【（(]\s*(已?(?:完成|办结|关闭|销号|解决|取消)|进行中|未完成|推进中|新增|待办|逾期|办理中|持续|closed|done|open|in progress)\s*[\]】）)]\s*|\s*[[【（(]\s*((?:\p{Script=Han}{0,8}?已(?:经)?|已?)(?:完成|办结|关闭|销号|解决|取消|闭环)|进行中|未完成|推进中|新增|待办|逾期|办理中|持续|closed|done|open|in progress)\s*[\]】）)][。.]?\s*$/iu;
export const markOf = (words: string): { words: string; state: string | null } => {
  const hit = MARK.exec(words);
  return hit ? { words: words.replace(MARK, ''), state: hit[1] ?? hit[2] ?? null } : { words, state: null };
};
