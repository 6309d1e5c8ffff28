import { expressionsOf } from '../dates/expressions.js';
import { withRoles } from '../dates/roles.js';
import { partiesAtHead } from '../names/parties.js';
import type { Lang } from './lang.js';
import { ACCOUNT, ADVERBS, COPULA, IN_FORCE, MEASURED, YAO } from '../words/lexicon.js';
import { knownVerb, verbAtHead, withoutAdverbs } from '../words/segmenter.js';
import { stripAdverbs, withoutQuotes } from '../words/zh-text.js';
import { withoutTime } from './lead-in.js';

/** How a sentence speaks: to whom it is bound for the sentences after it. */
export interface Mood {
  imperative: boolean;
  /** 要, 务必, …; null when the mood is carried over. */
  marker: string | null;
  /** Words that opened the speech (会议强调). */
  opener: string | null;
  /** Whether a bare imperative may follow. */
  open: boolean;
}

const SPEAKER =
  '(?:会议|全会|会上|与会|常委会|市委|市政府|董事会|总经理办公会|[\\p{Script=Han}]{2,8}?(?:同志|书记|市长|主任|主席|县长|区长|董事长|总经理))';
const MARKER = /^[（(]?[0-9一二三四五六七八九十]+(?:[）)、.．]|是)\s*/u;
const OPENER = new RegExp(
  `^(${SPEAKER}(?:还|并|最后|同时|进一步|再次)*(指出|强调|要求|明确|提出|认为|听取|传达|学习|审议|研究|通报|决定|同意|原则|部署|讨论|回顾|分析)(?:了)?)[，,：:]?`,
  'u',
);
/** 决议：, 裁示：, 下一步：: what stands behind the colon is to be done. */
const RESOLVED =
  /^(?:会议|主席|主任委员)?(?:(?:决议|决定|议定事项|交办事项)[一二三四五六七八九十0-9]{0,2}|议决|裁示|指示|结论|总结|跟进行动|下一步行动|行动项|[Tt][Oo] ?[Dd][Oo]s?|待办|下一步|下步工作|议定事项|(?:整改|工作|具体|主要|下步)?措施|整改要求|工作任务|任务|(?:有关|工作|具体)?要求)(?:事项|如下)?\s*[:：]\s*/u;
/** 9月17日，市长对整改作出批示：… who said what follows. */
const SPEECH = /^(?=[^。；：“]{2,80}[:：])[^。；：“]{2,60}?(作出|做出|提出|批示|批注|指示|要求|强调|指出)[^。；：“，]{0,12}[:：](?=.{6})/u;
/** After these, duties follow even where no 要 is said. */
const ASKS = new Set(['强调', '要求', '明确', '提出', '部署', '决定']);
const MODAL_YAO = new RegExp(YAO, 'u');
const OTHER_MODALS: readonly RegExp[] = [
  /(?<![业事服商任公财义])务(?=[于在请])/u,
  /务必/u,
  /必须/u,
  /(?<![供反适响效相对呼回感接顺])应(?!急|对|用|答|有|届|到|收|力|酬|聘|邀|变|景|声|运|付|征|试|战|允|诺|承|对)/u,
  /(?<![无必])须(?!知)/u,
  /不得/u,
  /严禁/u,
  /责成/u,
  /(?<![申邀聘])请(?=[^示教求假])/u,
];

/** 后续需要确认…: what is needed, where it is something to do. */
const NEEDED = /(?<=^|[，；。：]|后续|目前|仍|还|均)需要?(?:尽快|抓紧|进一步|持续|及时)?(?=\p{Script=Han}{2})/u;
/** The first word that asks, outside of quotes; null when there is none. */
export const modalOf = (sentence: string): string | null => {
  const text = withoutQuotes(sentence);
  if (MODAL_YAO.test(text)) return '要';
  for (const modal of OTHER_MODALS) {
    const found = modal.exec(text);
    if (found) return found[0];
  }
  // 标识陈旧，需更换维修: what the thing still needs, at the end of a clause
  for (const [, rest = ''] of text.matchAll(/(?<![无必所急不供])需要?(\p{Script=Han}{2,6})(?=[，；。]|$)/gu))
    if (knownVerb(rest) !== null || /^(?:整理|更换|维修|清洗|加固|补齐|重做)/u.test(rest)) return '需';
  const needed = NEEDED.exec(text);
  return needed && knownVerb(text.slice(needed.index + needed[0].length)) !== null ? '需' : null;
};

/** Words before which the speaker stands, with the kind of speech; null when the sentence goes on in the old one. */
export const openerOf = (sentence: string): { words: string; verb: string; length: number } | null => {
  const marked = MARKER.exec(sentence)?.[0].length ?? 0;
  const resolved = RESOLVED.exec(sentence.slice(marked));
  if (resolved && marked > 0) return { words: resolved[0].replace(/[:：，\s]+$/u, ''), verb: '决定', length: marked + resolved[0].length };
  if (resolved) return { words: resolved[0].replace(/[:：\s]+$/u, ''), verb: '决定', length: resolved[0].length };
  const found = OPENER.exec(sentence);
  const speech = found ? null : SPEECH.exec(sentence);
  if (speech?.[1]) return { words: speech[0].replace(/[:：]$/u, ''), verb: '要求', length: speech[0].length };
  return found?.[1] && found[2] ? { words: found[1], verb: found[2], length: found[0].length } : null;
};

const ADJUNCT = /^(?:围绕|针对|按照|根据|对照|结合|在|从|对|为|以|由|于|自|把|将|向|参照|依托|通过)/u;
const GIVEN = /^对[^，]*(?:开展|进行|实施|组织|加强|加大|落实|给予|予以|作出)/u;
/** 首批名单已于3月1日公布: it was done. What only qualifies a noun (已建成的泵站) tells nothing. */
const TOLD = /(?<![不未自])(?:已经?|业已|均已|现已|曾)(?!有)(?:[^，。；的]{1,20})(?:[，。；]|$)/u;
/** What a sentence tells of, it does not ask for. */
export const isTold = (body: string): boolean =>
  [ACCOUNT, TOLD, IN_FORCE].some((pattern) => pattern.test(body)) || MEASURED.test(/^[^，。；]*/u.exec(body)?.[0] ?? '');

const begins = (text: string, lang: Lang): boolean => verbAtHead(withoutAdverbs(stripAdverbs(text), lang.words), lang.words) !== null;

/** What a body does when it meets is told. */
const MEETS = /^(?:召开|举行|主持|听取|传达|学习|审议|研究|发布|通报|印发|组成)/u;
const HANDLED = /^(?:(?:将|把)[^，]{2,24}(?:报|送|发|交|列入|纳入|反馈)|把|向|就)/u;
/** What is planned or foreseen is told, not asked. */
const FORESEEN = /(?:计划|预计|拟|将|预期|有望|可|可望|能够?|原定|本定|应当?是)(?:于|在)?$/u;

/** 毕业生6月15日前还清图书, 8D报告于8月15日发客户: whoever or whatever it is, a limit and a verb behind it. */
const isDue = (clause: string, lang: Lang): boolean =>
  timesIn(clause, lang).some(({ at, end, ends, governed }) => {
    const before = clause.slice(0, at);
    if (!(ends || governed) || before.length > 24 || FORESEEN.test(before.replace(/[于在]$/u, ''))) return false;
    return (
      verbAtHead(
        withoutAdverbs(stripAdverbs(clause.slice(end).replace(/^(?:将|把|向)[^，]{2,20}(?=报|发|送|提交)/u, '')), lang.words),
        lang.words,
      ) !== null
    );
  });

const timesIn = (clause: string, lang: Lang): { at: number; end: number; ends: boolean; governed: boolean }[] =>
  withRoles(clause, expressionsOf(clause, lang.base), lang.words)
    .filter(({ role, kind }) => (role === null || role === 'recurrence') && kind !== 'soft' && kind !== 'immediate')
    .map(({ at, end, ends, kind }) => ({ at, end, ends: ends || kind === 'recurring', governed: /[于在至]$/u.test(clause.slice(0, at)) }));

/** Begins with a verb, an adverb of zeal, or an addressee or date with one behind it: a duty although no 要 is said. */
export const isBareImperative = (body: string, lang: Lang): boolean => {
  // 各单位的任务是将…上报: what the task is, is asked
  if (/^(?:[^，。；]{1,10}，)?[^，。；]{0,30}(?:任务|工作|要求|重点|措施|做法)是(?=[将把])/u.test(withoutQuotes(body))) return true;
  const clauses = withoutQuotes(body)
    .split(/[，；。]/u)
    .filter((clause) => clause !== '')
    .slice(0, 24);
  if (clauses.some((clause) => COPULA.test(clause)) || isTold(body)) return false;
  const first = (clauses[0] ?? '').replace(MARKER, '');
  const timeless = withoutTime(first.slice(partiesAtHead(first, lang).length), lang.base);
  // 3月15日前学院考核小组完成评议: when, and then who
  const behind = timeless === first ? 0 : partiesAtHead(timeless, lang).length;
  const rest = timeless.slice(behind).replace(/^(?:全[市区县省]|我[市区县])|^每[人户家名个](?:至少|不少于)?/u, '');
  if (ADVERBS.some((adverb) => adverb.length > 1 && rest.startsWith(adverb)) || begins(rest, lang)) return true;
  if (GIVEN.test(rest)) return true;
  // the duty may stand behind what it is about: 许可事项清单管理，10月底前编制并公布清单
  const dated = clauses.slice(1).some((clause) => {
    const timeless = withoutTime(clause, lang.base);
    return timeless !== clause && begins(timeless, lang);
  });
  const thing =
    clauses.slice(1).some((clause) => knownVerb(clause) !== null && clause.length > 4) && /(?:的[^，]{2,12}|线索|事项|问题)$/u.test(first);
  // 文学院、理工学院作为试点，提前一周完成; 科研处每月10日前将执行率报校领导
  const framed =
    rest !== first &&
    (HANDLED.test(rest) || (partiesAtHead(first, lang).length > 0 && clauses.slice(1).some((clause) => begins(clause, lang))));
  // 元旦期间，各单位实行领导带班: whoever stands at the head of a later clause
  const named = clauses.slice(1, 3).some((clause) => {
    const { length, parties } = partiesAtHead(clause, lang);
    return (
      parties.some(({ kind }) => kind === 'collective' || kind === 'organ') &&
      !MEETS.test(clause.slice(length)) &&
      begins(clause.slice(length), lang)
    );
  });
  // 如果…，就尽快建立…; 关于…问题，尽快与…对接: on what condition, or about what, and then what is done
  const topic =
    /^(?:关于|如果|如|若|一旦|对于|凡|鉴于)|(?:的|问题|事项|情况|线索)$/u.test(first) &&
    clauses.slice(1).some((clause) => {
      const then = clause.replace(/^(?:就|则|便|再|并|要)/u, '');
      return ADVERBS.some((adverb) => adverb.length > 1 && then.startsWith(adverb)) || (then !== clause && begins(then, lang));
    });
  return (
    framed ||
    named ||
    topic ||
    // 先…，明确…: one after the other
    (/^(?:先|首先|然后)(?!进|后|行)/u.test(rest) && clauses.slice(1).some((clause) => begins(clause, lang))) ||
    dated ||
    thing ||
    isDue(first, lang) ||
    (ADJUNCT.test(rest) && clauses.some((clause) => begins(clause, lang) || /^(?:由|把|将|对|为)/u.test(clause)))
  );
};

export const SHORTCOMING = /不到位|不足|不够|缺乏|滞后|薄弱|不力|不强|不严|不实|缓慢|较[慢差低少弱]/u;

/** Mood of one sentence given whether speech was open before it. `paragraphs` do not close speech; a new opener does. */
export const moodOf = (sentence: string, openBefore: boolean, lang: Lang): Mood => {
  const opener = openerOf(sentence);
  const body = opener ? sentence.slice(opener.length) : sentence;
  const asks = opener ? ASKS.has(opener.verb) : openBefore;
  const modal = modalOf(body);
  // 一是, 二是 set out what is to be done even where the speech before them told or judged; what falls short is no duty.
  const counted = /^[一二三四五六七八九十]+是/u.test(body) && !SHORTCOMING.test(body);
  const imperative = modal !== null || ((asks || counted) && isBareImperative(body, lang));
  return { imperative, marker: modal, opener: opener?.words ?? null, open: asks || modal !== null };
};
