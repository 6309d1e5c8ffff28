import { timePhrasesOf } from '../dates/time-phrases.js';
import { cutClauses, readClause, type Clause } from '../clauses/clauses.js';
import type { Lang } from '../clauses/lang.js';
import { isBareImperative, isTold, modalOf, moodOf, openerOf, SHORTCOMING, type Mood } from '../clauses/mood.js';
import { withTold } from '../clauses/requirements.js';
import { formulaIn } from '../clauses/told.js';
import { partiesAtHead } from '../names/parties.js';
import { markerOf } from '../structure/markers.js';
import { verbAtHead } from '../words/segmenter.js';
import { stripAdverbs, withoutQuotes } from '../words/zh-text.js';
import { isAssigned, isMoved, isReleased } from './assigned.js';
import { classify, verdict, type Verdict } from './classify.js';

/** What stands around a sentence. */
export interface Setting {
  /** Whether what comes is asked for although it does not say so. */
  open: boolean;
  /** Labels beside it name whoever does it. */
  owned: boolean;
  /** A label beside it says by when. */
  limited: boolean;
  /** It stands behind a resolution, in its paragraph. */
  resolving: boolean;
  /** It is the first of an order, before anything was asked: it says what for. */
  first: boolean;
  /** It is an item of a list. */
  listed: boolean;
}

/** A sentence as it speaks: its class, and the clauses its duties are read from. */
export interface Spoken {
  found: Verdict;
  mood: Mood;
  clauses: Clause[];
  /** It sets a limit of its own. */
  dated: boolean;
  /** Whom the words before its duties call on. */
  called: string | null;
  /** It was resolved. */
  resolved: boolean;
  /** All of it is given to whom its first words name. */
  whole: boolean;
}

/** 决议：…: what stands behind is decided, whatever its verb. */
const RESOLVES = /^(?:会议)?(?:(?:决议|决定|议定事项)[一二三四五六七八九十0-9]{0,2}$|决议|议决|裁示|主席裁示|决定)/u;
/** 洽悉, 准予备查: it was heard, and that is all. */
const HEARD =
  /^(?:本案|本提案|该案|案)?(?:先予|同意|准予|照案)?(?:洽悉|知悉|备查|准予|同意备查|略|无|照案|同上|确认|撤案|保留|暂缓|缓议|不予|悉|感谢|以上|(?:报告(?:及)?)?(?:询答|报告|备询)完毕|(?:修正|照案|照|原案|审查|无异议)+通过)/u;
/** 为…，根据…，制定…: why a paper is written. */
const AIM = /^(?:为|根据|按照|依据|鉴于|针对|近期|近日|日前|当前|结合)(?!此(?:要求|请))/u;
const DOERS_BEHIND = /[。！？]?\s*[（(][^（()）]*(?:单位|部门|牵头|负责|落实)[^（()）]*[）)][。；]?$/u;

const account: Verdict = verdict('statement', 'account');

const calledIn = (formula: string, lang: Lang): string | null => {
  const from = Math.max(formula.lastIndexOf('请'), formula.lastIndexOf('望'));
  const rest = from < 0 ? '' : formula.slice(from + 1);
  const { length } = partiesAtHead(rest, lang);
  return length > 0 ? rest.slice(0, length) : null;
};

/** 是否纳入，待明确; 業於2月驗收: nothing is asked. */
const OPEN_QUESTION = /是否|如何|怎么|[?？]|待|[已业業][于於经經]|应到|实到/u;
/** 通风橱故障，联系厂家维修: what is wrong, and then what is done. */
const actsLater = (sentence: string, lang: Lang): boolean =>
  !OPEN_QUESTION.test(sentence) &&
  cutClauses(sentence)
    .slice(1)
    .some((clause) => {
      const plain = stripAdverbs(clause).replace(/^限?[一二三四五六七八九十\d]+(?:周|天|日|个?工作日)内/u, '');
      return plain.length >= 4 && verbAtHead(plain, lang.words) !== null && !SHORTCOMING.test(clause);
    });

/** Between ； outside of quotes and brackets. */
const partsOf = (body: string): string[] => {
  const masked = withoutQuotes(body).replace(/[（(][^（()）]*[）)]/gu, (hit) => '○'.repeat(hit.length));
  const parts: string[] = [];
  let from = 0;
  for (const { index } of masked.matchAll(/[；;]/gu)) {
    parts.push(body.slice(from, index));
    from = index + 1;
  }
  return [...parts, body.slice(from)];
};

export const readSpoken = (words: string, { open, owned, limited, resolving, first, listed }: Setting, lang: Lang): Spoken => {
  const formula = formulaIn(words);
  const rest = words.slice(formula.length);
  const called = calledIn(formula, lang);
  const read = moodOf(rest, open || owned, lang);
  if (formula !== '' && rest.replace(/[\s。，；]/gu, '') === '')
    return {
      found: verdict('statement', 'record', formula.slice(0, 12)),
      mood: { ...read, imperative: false, open: true },
      clauses: [],
      dated: false,
      called,
      resolved: false,
      whole: false,
    };
  const times = timePhrasesOf(rest, lang.base, lang.words);
  const dated = times.some(({ kind, role }) => role === undefined && (kind === 'date' || kind === 'period_end' || kind === 'within'));
  const opener = openerOf(rest);
  const spoken = rest.slice(opener?.length ?? 0).replace(/^并(?=把|将|于)/u, '');
  const moved = isMoved(spoken, lang);
  const assigned = isAssigned(spoken, lang);
  // whoever its first words give it to does all of it
  const whole = assigned && isAssigned(cutClauses(spoken.slice(markerOf(spoken)?.text.length ?? 0))[0] ?? '', lang);
  const aims = first && !dated && !owned && AIM.test(spoken) && modalOf(spoken) === null && !assigned;
  const opens = opener !== null && RESOLVES.test(opener.words) && /[:：]\s*$/u.test(rest.slice(0, opener.length));
  const resolved = (opens || resolving) && !HEARD.test(spoken);
  const ordered =
    assigned ||
    (open && listed && !isTold(spoken) && actsLater(spoken, lang)) ||
    moved ||
    resolved ||
    (times.some(({ kind, role }) => role === undefined && kind !== 'soft') && isBareImperative(spoken, lang));
  // Whoever is named below it does it: an item with its doers is a duty, whatever its verb; so is a doer's verb with its limit.
  const mood = { ...read, imperative: !aims && (read.imperative || owned || ordered) && !isReleased(spoken, lang) };
  const body = spoken.slice(markerOf(spoken)?.text.length ?? 0).replace(DOERS_BEHIND, '');
  const pieces = partsOf(body).flatMap((part, nth) =>
    cutClauses(part).map((clause, at) => ({ ...readClause(clause, lang, nth === 0 && at === 0), parted: nth > 0 })),
  );
  const clauses = withTold(pieces);
  const told = clauses.every(({ kind }) => kind === 'told');
  if (clauses.length === 0 || (told && !owned && !resolved))
    return { found: account, mood: { ...mood, imperative: false }, clauses: [], dated, called, resolved, whole };
  const found = classify(rest, mood, clauses, dated || limited);
  const given = assigned && clauses.some(({ kind, text }) => kind !== 'attitude' && isAssigned(text, lang));
  const bound = (owned || moved || given || resolved) && found.class === 'guidance';
  return {
    found: bound ? { ...found, class: 'task' } : found,
    mood,
    clauses: told ? clauses.map((one) => ({ ...one, kind: 'action' as const })) : clauses,
    dated,
    called,
    resolved,
    whole,
  };
};
