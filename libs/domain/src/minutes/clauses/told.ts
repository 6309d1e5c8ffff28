import type { Lang } from './lang.js';
import { modalOf } from './mood.js';

/** 正在开展, 已经报送: it goes on, or was done. What only qualifies a noun (已建成的泵站) tells nothing. */
const UNDER_WAY = /^[^，。；]{0,24}?(?:正在|正抓紧|正逐步|正积极|(?<![不未自])(?:已经|业已|均已|现已|已(?!有|久)))(?![^，。；]{0,12}的)/u;
const WILL = /将(?=[^，。；])/gu;
const SOON =
  /^(?:会|要|于|在|对|以|按|根据|按照|视|结合|通过|联合|会同|适时|陆续|逐步|统一|另行|择期|择优|继续|进一步|定期|不定期|随机|分批|同步|及时|一并|予以)$/u;
/** 将开展情况报送…: what stands behind 将 is a thing, and it is handled. */
const HANDLED =
  /^[^，。；]{1,40}?(?:报(?!告会)|送|交|发(?!现|生|展)|转|纳入|列入|计入|作为|反馈|提交|录入|上传|归|移|落实到|分解|通知|告知|贯穿|融入|抄|与|同)/u;

/** 确认模块未包含在发布包中: what was found. */
const FOUND = /^(?:确认|发现|定位到|查明|核实|经查)[^，。；]{2,60}(?:为|未|已|不(?!少于|低于|超)|没有|导致|造成|缺失|完成度|\d{1,3}%)/u;
/** 原则上应该会提供: it is thought so. */
const THOUGHT = /应该?(?:会|能|可以|是)|初步看|估计|大概|可能(?:会|是)?/u;

/** 文学院反映…遗失: what somebody said. */
const SAID =
  /^[^，。；]{2,16}?(?<!情况|意见|问题|线索|如实|及时|向\p{Script=Han}{1,8})(?:反映|表示|认为|介绍了|汇报了|通报了|报告了)(?!情况|给|至)\p{Script=Han}{4,}/u;

/** X will do it, is doing it, has done it: a clause that tells and asks nobody. A sentence may go on with what is asked. */
export const tells = (clause: string, lang: Lang): boolean => {
  if (THOUGHT.test(clause) || SAID.test(clause) || /^联系(?:人|电话|方式)/u.test(clause)) return true;
  if (modalOf(clause) !== null) return false;
  if (UNDER_WAY.test(clause) || FOUND.test(clause)) return true;
  for (const hit of clause.matchAll(WILL)) {
    const rest = clause.slice(hit.index + 1);
    const [first] = lang.words(rest.slice(0, 40));
    if (!first) continue;
    // 将属于本部门的工作…: whose it is
    if (/^(?:属于?|涉及|位于|现有|原有|上述|所有|全部|有关|相关)$/u.test(first.text)) continue;
    if (SOON.test(first.text) && !/^(?:要|对照)/u.test(rest)) return true;
    if (/^v/u.test(first.tag) && first.text.length > 1 && !HANDLED.test(rest)) return true;
  }
  return false;
};

/** 现将…转发给你们，请遵照执行: what every letter says, and nobody reports done. */
const FORMULA =
  /^[^。；]{0,80}?现(?:将|就)?[^。；]{0,120}?(?:印发|转发|下发|通知|通报|发布|公布|发给|函告|批复|函复)(?:给你们|如下|你们)(?:[，,](?:并)?(?:就|将|对)[^，。]{2,16}如下)?(?:[，,]?(?:并)?(?:请|望)(?:你们|[\p{Script=Han}]{0,12})?(?:认真|遵照|参照|抓紧|严格|结合实际|一并|切实|组织|抓好|做好|你们|[，,])*(?:贯彻|落实|执行|实施|遵照|学习|照此|参照)+(?:执行|落实|实施|办理)?)?[，。:：；]?/u;
/** How much of a sentence is the formula of a letter; the rest, if any, may ask. Whoever the formula calls on is asked the rest too. */
export const formulaIn = (sentence: string): string => FORMULA.exec(sentence)?.[0] ?? '';
