import { timePhrasesOf } from '../dates/time-phrases.js';
import { partiesAtHead } from '../names/parties.js';
import type { Lang } from './lang.js';
import { ATTITUDE, GOAL, MANNER, MODAL_LEAD, PRINCIPLE, withoutGeneric, YAO } from '../words/lexicon.js';
import { knownVerb, verbAtHead, withoutAdverbs } from '../words/segmenter.js';
import { stripAdverbs, withoutQuotes } from '../words/zh-text.js';
import { behindManner } from '../words/manner.js';
import { withoutTime } from './lead-in.js';
import { tells } from './told.js';

/** What a clause does in a requirement. */
/** `told`: it goes on or was done, and nobody is asked. */
export type ClauseKind = 'told' | 'action' | 'attitude' | 'principle' | 'manner' | 'goal' | 'assignment' | 'continuation';

export interface Clause {
  text: string;
  kind: ClauseKind;
  /** Said to somebody of its own. */
  addressee: string | null;
  /** The clause without enumerator, addressee, date and adverbs. */
  bare: string;
  /** The verb and its object. */
  verb: string | null;
  object: string;
  /** 一是, 二是; （1）: begins a requirement by itself. */
  enumerated: boolean;
  /** A ； stands before it, or before what it goes on with. */
  parted: boolean;
}

const ENUMERATOR =
  /^(?:[一二三四五六七八九十]+是|[一二三四五六七八九十]要(?=\p{Script=Han}{2})|[（(][0-9一二三四五六七八九十]+[）)]|[①-⑩]|第[一二三四五六七八九十](?![季次批期届年月个])，?)/u;
/** Whoever stands before 要 that is no addressee of ours (沿河企业要). */
const UP_TO_YAO = new RegExp(`^[^要，]{1,10}(?<!不)(?:${YAO}|务必|必须|务(?=[于在])|须(?!知))`, 'u');
const ASKED = new RegExp(`(?<!不)${YAO}`, 'u');
const MODAL_BEFORE = new RegExp(`^${MODAL_LEAD}(?=.{2})`, 'u');
const MODAL_HEAD = new RegExp(`^${MODAL_LEAD}`, 'u');
/** Says only who does it: belongs to the duties before it. */
const ASSIGNMENT =
  /^(?:由[^，]{2,40}(?:牵头|负责|汇总|主办|统筹|落实|办理|参与|挂帅|包保|督办|跟进)(?:负责|落实|汇总|办理)?|会同[^，]{2,40}|[^，]{2,40}(?:配合|协助|协办|参与|参加)|[^，]{2,20}牵头(?:负责)?)$/u;
/** Cuts a sentence at ， and ；, not inside quotes or brackets; enumerators stay with their clause. */
export const cutClauses = (body: string): string[] => {
  const masked = withoutQuotes(body).replace(/[（(][^（()）]*[）)]/gu, (hit) => '○'.repeat(hit.length));
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < body.length; at += 1) {
    if (!'，；,;。：'.includes(masked.charAt(at))) continue;
    if (/[,，]/u.test(masked.charAt(at)) && /\d/u.test(masked.charAt(at - 1)) && /\d{3}/u.test(masked.slice(at + 1, at + 4))) continue;
    parts.push(body.slice(from, at));
    from = at + 1;
  }
  parts.push(body.slice(from));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

/** 对推进不力的, 凡逾期的: a condition. */
const CONDITION = /^(?:对|对于|凡|如|若|因|除)[^，]*的$/u;

/** 抽查比例不低于30%: how much of it. */
const STANDARD = /^[^，\d]{2,10}(?:比例|率|面|数量|数|次数|覆盖率)(?:均)?(?:不低于|不少于|不超过|达到?|控制在)\s*(?:\d|百分)/u;

/** 用好“三项机制”鼓励干部担当: what is used is a matter of its own, whatever attitude it is for. */
const MEANS =
  /^(?:充分|切实|全面|认真|扎实|深入)?(?:用好|用活|落实|建立|完善|实施|开展|推进|推行)“[^”]*(?:机制|办法|行动|工程|计划|制度|方案|政策|清单|专项)[^”]*”/u;

/** 由X制定, 请X修改: whoever does it stands before the duty. */
const GIVEN_TO = /^(?:并)?(?:由|请|责成|交由|指定|授权)/u;

const hasMatter = (rest: string, lang: Lang): boolean => {
  const duty = behindManner(rest, lang.words);
  return duty !== rest && withoutGeneric(duty.slice(verbAtHead(duty, lang.words)?.length ?? 0)).length > 3;
};

const kindOf = (rest: string, { addressed, first }: { addressed: boolean; first: boolean }, lang: Lang): ClauseKind => {
  if (CONDITION.test(rest) || rest === '') return 'manner';
  if (MEANS.test(rest)) return 'action';
  if (STANDARD.test(rest)) return 'goal';
  if (PRINCIPLE.some((pattern) => pattern.test(rest))) return 'principle';
  if (ATTITUDE.some((pattern) => pattern.test(rest))) return 'attitude';
  const stripped = stripAdverbs(rest);
  if (ATTITUDE.some((pattern) => pattern.test(stripped))) return 'attitude';
  const hands =
    /^(?:由|对[^，]*(?:加|开|进|实|给|落|予)|为[^，]*提供|向|给|从[^，]*(?:创新|完善|健全|解决)|在[^，]*方面|按[^，]*(?:时限|要求)[^，]*(?:完成|报送|落实))/u;
  // 由城关镇负责按照标准的要求: who, and how
  const given = GIVEN_TO.exec(rest);
  const behind = given
    ? rest.slice(given[0].length + partiesAtHead(rest.slice(given[0].length), lang).length).replace(/^(?:负责|牵头)/u, '')
    : rest;
  if (behind !== rest && MANNER.test(behind) && !hasMatter(behind, lang)) return 'manner';
  if (hands.test(rest)) return 'action';
  if (GOAL.test(rest) || GOAL.test(stripped)) return 'goal';
  // 按照职责分工共享部门数据: how, and what
  if (MANNER.test(rest) || MANNER.test(stripped)) return addressed && hasMatter(rest, lang) ? 'action' : 'manner';
  // a verb that no list has begins a duty where a sentence begins; further on it may as well go on with one
  const verbal =
    knownVerb(stripped) !== null ||
    knownVerb(withoutAdverbs(stripped, lang.words)) !== null ||
    (first && verbAtHead(withoutAdverbs(stripped, lang.words), lang.words) !== null);
  if (verbal || stripped !== rest || addressed || /^(?:把|将|于|在|\d)/u.test(rest)) return 'action';
  // 引以为戒: a saying asks for nothing that could be reported done
  const words = lang.words(rest.replace(/[。；]$/u, ''));
  return words.at(-1)?.tag === 'i' && !words.some(({ tag }) => tag.startsWith('v')) ? 'attitude' : 'continuation';
};

/** The duty without whoever does it, when it is due, and how: it begins with its verb. */
const bareOf = (timeless: string, lang: Lang): string => {
  let rest = stripAdverbs(timeless);
  const given = GIVEN_TO.exec(rest);
  if (given) {
    const { length } = partiesAtHead(rest.slice(given[0].length), lang);
    if (length > 0)
      rest = rest
        .slice(given[0].length + length)
        .replace(/^(?:等)?(?:有关|相关)?(?:部门|单位)?(?:要|应|须|负责|具体负责|牵头负责|牵头)?/u, '');
  }
  const duty = stripAdverbs(withoutTime(stripAdverbs(rest.replace(/^牵头(?!负责|$)/u, '')), lang.base).replace(MODAL_HEAD, ''));
  if (verbAtHead(duty, lang.words) !== null) return duty;
  const plain = withoutAdverbs(duty, lang.words);
  return verbAtHead(plain, lang.words) === null ? duty : plain;
};

/** 如有提案请于…前: on what condition; what is asked stands behind it. */
const PROVIDED = /^(?:如果|如有?|若有?|倘若|一旦|凡)[^，]{1,24}?(?=请|应|须|务必|要(?!求))/u;

/** Reads one clause of a sentence that asks. */
export const readClause = (text: string, lang: Lang, first = true): Clause => {
  const enumerated = ENUMERATOR.test(text);
  let rest = text.replace(ENUMERATOR, '').replace(PROVIDED, '').replace(MODAL_HEAD, '');
  const head = partiesAtHead(rest, lang);
  const addressee = head.length > 0 ? rest.slice(0, head.length) : null;
  if (addressee !== null)
    rest = rest
      .slice(head.length)
      .replace(/^(?:同志)?/u, '')
      .replace(MODAL_HEAD, '');
  else rest = rest.replace(UP_TO_YAO, '');
  const whole = text.replace(/[。；]$/u, '').replace(MODAL_HEAD, '');
  const assigns = ASSIGNMENT.test(whole) && (/^(?:由|会同)/u.test(whole) || partiesAtHead(whole, lang).length > 0);
  // What 要 stands before is a duty, whether its verb is known here or not.
  const asked = rest.length < text.length && ASKED.test(withoutQuotes(text));
  const timeless = withoutTime(rest, lang.base).replace(MODAL_BEFORE, '');
  const said = assigns
    ? 'assignment'
    : tells(text, lang)
      ? 'told'
      : kindOf(timeless, { addressed: addressee !== null || timeless !== rest || asked, first }, lang);
  // 成绩录入截至5月30日: what has a limit of its own is to be done
  const kind = said === 'continuation' && timePhrasesOf(text, lang.base, lang.words).some(({ due }) => due !== null) ? 'action' : said;
  const bare = bareOf(timeless, lang);
  const verb = verbAtHead(bare, lang.words);
  return { text, kind, addressee, bare, verb, object: objectOf(bare, verb), enumerated, parted: false };
};

/** 对X加大…力度, 为X提供…: X is the object; otherwise what stands behind the verb. */
const objectOf = (stripped: string, verb: string | null): string => {
  const given = /(?:对|为|向|给)([^，]{2,24}?)(?:的|加大|加强|提供|给予|开展|进行|实施)/u.exec(stripped);
  return given?.[1] ?? (verb ? stripped.slice(verb.length) : stripped);
};
