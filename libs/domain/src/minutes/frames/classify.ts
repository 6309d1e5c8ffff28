import type { ClassReason, SegmentClass } from '../analysis.js';
import { partiesAtHead, partyOf } from '../names/parties.js';
import { isLabelLine, saysMore } from '../structure/labels.js';
import { markerOf } from '../structure/markers.js';
import { ACCOUNT, ATTITUDE, CONTINUING, COPULA, PRINCIPLE } from '../words/lexicon.js';
import type { Lang } from '../clauses/lang.js';
import { isAssigned } from './assigned.js';
import { stripAdverbs } from '../words/zh-text.js';
import type { Clause } from '../clauses/clauses.js';
import { isBareImperative, modalOf } from '../clauses/mood.js';
import type { Mood } from '../clauses/mood.js';

export interface Verdict {
  class: SegmentClass;
  reason: ClassReason;
}

export const verdict = (of: SegmentClass, rule: ClassReason['rule'], ...words: string[]): Verdict => ({
  class: of,
  reason: { rule, words: words.filter((word) => word !== '') },
});

const APPROVED =
  /审议(?:并)?(?:研究)?(?:并)?(?:原则)?(?:上)?(?:通过|同意|批准)|(?:会议|研究)(?:研究)?(?:决定|同意|原则同意|批准|明确同意)|原则(?:同意|通过)/u;
/** A proposal that was turned down, put off or only spoken of opens nothing. */
const REFUSED =
  /(?:不(?:予)?(?:同意|通过|采纳|批准)|未(?:获|予)?(?:通过|采纳|同意)|暂(?:不|缓)(?:实施|考虑|研究|推进|列入|予)|予以否决|撤回(?:提案|议案)|未(?:形成|达成)(?:一致|结论|共识|决议)|意见不一|动议被否决)/u;
/** 《规则》已经县政府第93次会议通过: it was decided elsewhere, and is only told. */
const APPROVED_BEFORE =
  /(?:已经?|业经)[^，。；]{2,60}(?:会议?|同意)[^，。；]{0,6}(?:通过|审定|批准|审议)|(?:已经?|业经)[^，。；]{2,40}同意[，。]/u;
const RECORD_LINE =
  /^(?:出席|列席|请假|缺席|参加(?:会议|人员)?|参会|与会|主持(?:人)?|主席|记录(?:人)?|纪录|整理|审核|时间|日期|地点|会议(?:时间|地点|议题|名称|日期)|开会(?:时间|地点)|编号|文号|密级|分送|抄送|抄报|发送|主送|印发|签发|议题|附件|主题|发文(?:机关|部门|单位|字号))[^，。]{0,8}[:：]|^[\p{Script=Han}]{0,12}〔\d{4}〕\s*第?\d+号$|^[\p{Script=Han}]{0,12}[（(]?第[0-9一二三四五六七八九十]+[期次号][）)]?$|^[（(]?(?:截至)?\d{4}年\d{1,2}月\d{1,2}日(?:，[^，。；]{2,12}(?:整理|记录|修订|通过))?[）)]?$|^[（(](?:此件|联系人|联系电话)[^）)]*[）)]$|^附(?:件)?\s*\d*\s*[:：]|^(?:特此|专此|此复|妥否|当否|以上(?:意见|请示|通知)|附件)|^(?:[壹贰叁肆伍陆柒捌玖拾]+[、.]\s*)?[\p{Script=Han}]{0,8}(?:编号|时间|日期|地点|地址|人员|字号|名单|电话|对象|机关|范围|文号|签发人|邮编|主席|纪录|记录)[:：]|^(?:提案|案由|议题|报告案|讨论案|临时动议|议程|问题)[一二三四五六七八九十\d]*[:：]|^(?:议题|议程)[一二三四五六七八九十\d]+[、.\s][^。]{0,120}$|^(?:开会|会议)?(?:事由|案由)[:：]|^(?:参考|参见|详见|来源|链接|更多见|更多|更多信息)?[:：]?\s*https?:\/\/\S+\s*$|^(?:存在|主要|整改)?(?:问题|目标)[一二三四五六七八九十\d]*[:：]|^(?:未尽事宜|(?:最终)?解释权|本(?:办法|通知|方案|章程|规定|细则)(?:由[^，。]{2,20}(?:负责)?解释|自))|^(?:发布|供稿|撰稿|编辑|作者|来源|责编|摄影|通讯员|信息来源|浏览|点击|发布机构)(?:人|量|次数|单位|部门)?[:：]|^(?:联系|电子)?(?:邮箱|邮件|传真|网址|QQ群?|微信)[:：]/u;
/** 考核对象为全体教职工, 报告内容：…: of whom, what or where it is, not what is to be done. */
const EXTENT =
  /^(?:\p{Script=Han}{2,8}(?:对象|范围|名称|主题|地点|人选|名额)(?:[:：]|[为是](?!什么))|(?:报告|报送|汇报|申报|评比|考核|填报)内容[:：])[^。；]*[。；]?$/u;
/** 通知如下：, 市消安委各成员单位：, 整改措施：: it says to whom, or that something follows. */
const OPENS_LIST = /^[^。；]{2,120}[:：]$/u;
const FOLLOWS = /(?:如下|以下(?:通知|意见|方案|安排|事项|要求|问题))[:：。]?$/u;
/** 逾期未报的，予以通报: what becomes of whoever does not; nobody is asked. */
const SANCTION =
  /^(?:(?:说明|备注|注)[:：])?(?:对|对于|凡)?[^，。；]{0,12}?(?:逾期|拒不|未按|未能|不按|不力|弄虚作假|推诿|迟报|漏报|瞒报|敷衍)[^，。；]{0,24}的[，,]?(?![^。；]{0,24}(?:要|须|应))[^。；]{0,40}(?:通报(?:批评)?|约谈|问责|追责|追究[^，。；]{0,12}责任|扣[减分发]|处罚|视为|视同|收回|取消[^，。；]{0,10}资格)[^，。；]{0,12}[。；]?$/u;

export const isSanction = (sentence: string): boolean => SANCTION.test(sentence.slice(markerOf(sentence)?.text.length ?? 0));

/** 不要层层加码: what is forbidden in general. */
const FORBIDS = /不(?:要|能|得|应|可|搞)/u;
const WHEN_AND_WHAT = /^[^:：]{0,8}(?:时间|日期|地点|要求|对象|名单)[:：]/u;
const HEADING = /^[^，。；！？:：]{2,40}$/u;
/** 统筹协调，合力攻坚。 Clauses of one short length without a figure or a name are a heading, though a stop stands behind them. */
const SLOGAN = /^(?:\p{Script=Han}{4}[，,、；;]){1,3}\p{Script=Han}{4}[。]?$/u;
/** 排查要细。: how, and nothing else. */
const MANNERLY = /^(?:[^，。；]{2,12}(?:强调|指出|要求)[，,：:])?\p{Script=Han}{2,4}要[快细准严实好深真强稳狠紧高早足全清新][。]?$/u;

/** A numbered line of slogans: it heads what follows, and asks for nothing that could be reported done. */
export const isSlogan = (line: string): boolean => {
  const marker = markerOf(line);
  return MANNERLY.test(line.slice(marker?.text.length ?? 0)) || (marker !== null && SLOGAN.test(line.slice(marker.text.length)));
};

/** Lines that are no sentences: record, headings, who does it. null = a sentence. */
export const lineVerdict = (line: string, followedByLabels: boolean, lang: Lang): Verdict | null => {
  if (isLabelLine(line)) return verdict('statement', 'department_line', /^[^:：]{1,20}[:：]/u.exec(line)?.[0] ?? '');
  const record = RECORD_LINE.exec(line);
  if (record && !(WHEN_AND_WHAT.test(line) && saysMore(line.replace(/^[^:：]{1,12}[:：]/u, ''))))
    return verdict('statement', 'record', record[0]);
  if (OPENS_LIST.test(line) || FOLLOWS.test(line)) return verdict('statement', 'heading', line.slice(0, 12));
  if (followedByLabels) return null;
  const body = line.slice(markerOf(line)?.text.length ?? 0);
  // whoever signs, in a line of its own
  if (/^\p{Script=Han}{4,24}$/u.test(line) && partyOf(line, lang)?.kind === 'organ')
    return verdict('statement', 'record', line.slice(0, 12));
  if (EXTENT.test(body) && modalOf(body) === null) return verdict('statement', 'record', body.slice(0, 12));
  if (isSlogan(line)) return verdict('statement', 'heading', line.slice(0, 12));
  const marker = markerOf(line);
  const words = marker ? line.slice(marker.text.length) : line;
  // 一、坚持系统集成，推动审批优化: the head of a part may have a comma, never a stop, a limit or a doer
  const headsPart = marker !== null && marker.level <= 2 && /^[^。；！？:：]{4,44}$/u.test(words);
  const bound = headsPart && (/[0-9０-９]|[前内底]|牵头|负责/u.test(words) || partiesAtHead(words, lang).length > 0);
  if (!HEADING.test(words))
    return headsPart && !bound && modalOf(line) === null ? verdict('statement', 'heading', line.slice(0, 12)) : null;
  // 一、… heads a part; any other line without a stop is a heading only when it asks for nothing.
  const asks = modalOf(line) !== null || isAssigned(words, lang) || ((marker === null || marker.level > 2) && isBareImperative(line, lang));
  return asks ? null : verdict('statement', 'heading', line.slice(0, 12));
};

/** The words that decided 议定事项, or null. */
export const approvalOf = (sentence: string): string | null =>
  REFUSED.test(sentence) || APPROVED_BEFORE.test(sentence) ? null : (APPROVED.exec(sentence)?.[0] ?? null);

const wordsOf = (clauses: readonly Clause[], patterns: readonly RegExp[]): string[] =>
  clauses.flatMap(({ text }) => patterns.flatMap((pattern) => pattern.exec(text)?.[0] ?? []).slice(0, 1));

const continuing = (actions: readonly Clause[]): string[] =>
  actions.map(({ text }) => CONTINUING.find((word) => text.includes(word)) ?? '');

/** Class of a sentence by its mood and clauses. `dated` = it has a phrase with an end: then it is no standing work. */
export const classify = (sentence: string, mood: Mood, clauses: readonly Clause[], dated: boolean): Verdict => {
  const refused = REFUSED.exec(sentence);
  if (refused && mood.marker === null) return verdict('statement', 'refused', refused[0]);
  const approved = approvalOf(sentence);
  if (approved) return verdict('decision', 'approved', approved);
  if (!mood.imperative) {
    const told = ACCOUNT.exec(sentence)?.[0] ?? COPULA.exec(sentence)?.[0] ?? '';
    const rule =
      /召开|主持/u.test(sentence) || (mood.opener && /听取|传达|学习|审议|研究|通报|讨论/u.test(mood.opener)) ? 'record' : 'account';
    return verdict('statement', rule, mood.opener ?? '', told);
  }
  const asked = mood.marker ?? '';
  const actions = clauses.filter(({ kind }) => kind === 'action');
  const counted = clauses.some(({ kind, text }) => kind === 'goal' && /\d/u.test(text));
  // what no word says to be an attitude is something to do, though its verb is not known here
  const plain =
    mood.marker !== null &&
    !FORBIDS.test(sentence) &&
    clauses.some(({ kind }) => kind === 'continuation') &&
    !clauses.some(({ kind }) => kind === 'attitude' || kind === 'principle');
  // whatever it says of it, what has a limit is to be done by then
  const limited = dated && mood.marker !== null && clauses.some(({ kind }) => kind === 'continuation' || kind === 'manner');
  if (actions.length === 0 && !counted && !plain && !limited) {
    const principles = clauses.filter(({ kind }) => kind === 'principle');
    if (principles.length > 0) return verdict('guidance', 'principle', ...wordsOf(principles, PRINCIPLE));
    return verdict('guidance', 'attitude', ...wordsOf(clauses, ATTITUDE));
  }
  const going = continuing(actions);
  if (!dated && actions.length > 0 && going[0] !== '') return verdict('standing', 'continuing', asked, ...going);
  const verbs = actions.map(({ verb, text }) => verb ?? stripAdverbs(text).slice(0, 4));
  return verdict('task', mood.marker === null ? 'bare_imperative' : 'modal', asked, ...verbs);
};
