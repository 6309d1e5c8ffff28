import type { EnglishReader } from '../readers.js';
import { markerOf } from '../structure/markers.js';

/** How an English sentence speaks. */
export interface SentenceRead {
  kind: 'owned' | 'order' | 'resolved' | 'guidance' | 'refused' | 'statement';
  /** Who is to do it; null = nobody is named. */
  owner: string | null;
  action: string;
  /** The word that asks. */
  marker: string | null;
  words: string;
}

const MODAL =
  "(?:to|shall|will|would|must|should|is to|are to|is going to|are going to|has to|have to|(?:said|agreed|confirmed|offered|promised)(?: that)? (?:he|she|they)(?: would|[’']d| will|[’']ll)|(?:has |have )?(?:agreed|undertook|undertaken|volunteered|offered|promised|committed) to|(?:was|were|is|are|be) (?:asked|requested|instructed|tasked|authori[sz]ed) to|needs? to)";
const NAME = "[A-Z][A-Za-z0-9&,'’. ()/-]{0,80}?";
const OWNED = new RegExp(
  `^(${NAME})\\s*,?\\s+(${MODAL})\\s+(?!(?:be|have|not|the|a|an|this|that|all|any|its|their|our)\\b)([a-z][a-z'’-]*(?:[ ,].*\\S)?)$`,
  'u',
);
/** Members asked officers to bring back a report. */
const BODY_ASKED =
  /^(?:The )?(?:Board|Committee|Council|Members?|Directors|Meeting|Trustees|Group|Panel|Chair(?:man)?)\s+(?:asked|requested|instructed|invited|tasked)\s+((?:the\s+)?[A-Za-z][A-Za-z'’ ]{1,40}?)\s+to\s+([a-z].+)$/u;
const BODY = /^(?:(?:The )?(?:Meeting)|We|It|They)\b/u;
/** What did not come to pass, was turned down, or is said not to be done. */
const NOT_DONE =
  /\b(?:(?:will|shall|should|would|could|can|does|do|did|is|are|was|were|has|have|had|need)\s+not|(?:won|shan|wouldn|doesn|didn|isn|aren|wasn|weren|hasn|haven|hadn)['’]t|no (?:further )?action(?: (?:is|was|be|to be))?|(?:there )?(?:is|was|were) no (?:requirement|need|reason)|no objections?|not to (?:proceed|pursue|take)|was lost|were lost|was defeated|not seconded|fell for (?:want|lack))\b|\b(?:motion|proposal|amendment|suggestion)\b[^.]*\b(?:lost|defeated|rejected|withdrawn|declined|not carried|failed)\b|^(?:there was|there were|it was suggested|it was proposed|a suggestion|a proposal)\b|\bproposal to\b/iu;
/** What stands behind these in a sentence that gives something to somebody is of the thing, or says why. */
const QUALIFIED = /(?<=\b(?:to|shall|will|must|should)\s.{4,200}?)\s(?:that|which|who|whose|where|because|since|as|so)\s.*$/u;
const TOLD =
  /\b(?:is|are|was|were|had been|has been|have been)\s+(?:originally\s+)?(?:due|expected|supposed|scheduled|planned|meant)\s+to\b/iu;
const NOTED =
  /^(?:that\s+)?(?:the\s+)?[^.]{0,120}\bbe\s+(?:received|noted|approved as a (?:true|correct)|accepted as a|taken as read)\b|^(?:noted|notes?|received|receives)\b/iu;
const RESOLVED =
  /^(?:it\s+(?:was|has\s+been|is)\s+)?(?:further\s+)?(?:unanimously\s+)?(?:resolved|resolution|agreed|decided|arranged|recommended|moved|carried|action agreed)\b\s*(?:unanimously)?\s*[-–—:,]*\s*(?:that\s+|to\s+)?/iu;
/** It was proposed by A, seconded by B and agreed that …. */
const CARRIED_THAT = /^[^.]*\b(?:agreed|resolved|carried)(?:\s+unanimously)?\s+that\s+/iu;
const GUIDANCE = /\b(?:stressed|emphasi[sz]ed|encouraged|reminded|urged|thanked|underlined|importance of|should remain)\b/iu;
const SUBJUNCTIVE =
  /^(?:that\s+)?(?:the\s+)?([A-Z][A-Za-z'’. ()/&-]{1,60}?)\s+(?:(?:should|would|will|shall)\s+)?(?:(be (?:asked|requested|instructed|authori[sz]ed|tasked) to)\s+)?([a-z]+)\s+(.+)$/u;
const TAIL_OWNER =
  /\s*(?:[–—-]{1,2}\s*|[[(]\s*(?:action(?: by)?[:\s]+|owner[:\s]+)?)([A-Z][A-Za-z.'’]*(?:[ /&,]+[A-Z][A-Za-z.'’]*){0,3})\s*[\])]?\s*\.?$/u;

/** The works must be carried out within 14 days. */
const PASSIVE =
  /\b(must|shall|should|would(?: then)?|needs? to|has to|have to|is to|are to)\s+(?:then\s+)?be\s+(?!noted|remembered|aware|able|possible|considered)[a-z]+(?:ed|en|un|ne|t|ut)\b/u;

/** A work party will be constituted; signs to be borrowed: whatever it is, it is to be done. */
const TO_BE_DONE =
  /^(?![A-Z][a-z]+ing\b|Need)(?:(?:An?|The|All|Any|Both|Each|No|Further|More|New|Some|Two|Three|an?|the|all|any|further|more|new|some)\s+)?[A-Za-z][^.,;:]{2,90}?\s(will|to|shall)\s+be\s+(?!held|noted|used|based|closed|opened|charged|required|included|needed|asked|allowed|considered|called|located|launched|seen|chaired|attended|delayed|received)[a-z]{2,}(?:ed|en|ght|pt|nt|lt|wn|ne|put|set|cut)\b(?!\s+(?:in|on|at)\s+(?:the\s+)?(?:next|\d))/u;

/** Director requested a brief article from the trustees. */
const WANTED =
  /^(?:The )?[A-Z][A-Za-z'’. ]{1,40}?\s(requested|asked for)\s+((?:an?|the|some|more|further)\s+(?!vote|motion|meeting)[a-z].{4,}?(?:\s+from\s+(the\s+[a-z]+(?: [a-z]+)?|[A-Z][A-Za-z'’ ]{1,40})\b.*)?)$/u;

const BODY_DECIDED =
  /^(?:The |It was )?(?:Board|Committee|Council|Members?|Directors|Meeting|Trustees|Group|Panel)?\s*(?:unanimously )?(?:decided|agreed|resolved)\s+to\s+(?!(?:accept|note|approve|adopt|adjourn|defer|support|table)\b)([a-z]+\s.+)$/iu;

/** It will be reviewed by the Treasurer. */
const DONE_BY =
  /\b(?:will|shall|is to|are to|to) be [a-z]+(?:ed|en|un|ne|t) by (?:the )?([A-Z][A-Za-z.'’ &]{1,40}?)(?:\s+(?:by|before|at|in|on|and|for|until)\b.*)?\.?$/u;

/** Circulate the minutes (JB) by Friday; [AB, 12 April]. */
const INSIDE_OWNER =
  /\s*[[(](?:action(?: by)?[:\s]+|owner[:\s]+)?([A-Z]{2,4}|[A-Z][a-z'’-]+(?:(?: |\s*[/&,]\s*| and )[A-Z][A-Za-z'’-]+){0,3})[\])]/u;

/** Roles and bodies: what does a thing under its own name. */
const OFFICE =
  /\b(?:team|department|committee|office|council|group|board|unit|division|service|agency|ltd|limited|company|clerk|officer|manager|chair(?:man|person)?|secretary|treasurer|director|contractor|consultant|councillor|cllr|members?|staff|warden|editor|president)s?$/iu;
const PERSON =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Cllr|Cr|Rev|Sir)\.? )?(?:(?:[A-Z]\.? ?){1,2}[A-Z][a-z'’-]+|[A-Z]{2,4}|[A-Z][a-z'’-]+(?: (?:(?:de|del|van|von|der|la|di|bin) )?[A-Z][A-Za-z'’.-]*){0,2})(?:(?:,| and| &|\/)\s*(?:[A-Z]{2,4}|[A-Z][a-z'’-]+(?: [A-Z][A-Za-z'’.-]*){0,2}))*$/u;
const isSomebody = (owner: string): boolean => OFFICE.test(owner.trim()) || PERSON.test(owner.trim());
/** Whether each of the words before a colon is somebody: a person's name, initials, an office. */
const isCalled = (words: string, reader: EnglishReader | undefined): boolean =>
  words
    .split(/\s*(?:,|&|\/|\band\b)\s*/u)
    .every(
      (piece) =>
        OFFICE.test(piece) || /^[A-Z]{2,4}$/u.test(piece) || (PERSON.test(piece) && (!reader || reader.isName(piece.split(' ')[0] ?? ''))),
    );
const HELPED = /,?\s*(?:supported|assisted|helped|led|chaired) by\b.*$/iu;
/** What says when or about what, and nobody's name. */
const NO_NAME =
  /^(?:This|That|These|Those|There|It|Which|Until|When|If|Although|While|As|Because|Since|Once|Unless|How|What|Why|Where|Also|Then|Now|Please|Perhaps|Maybe|Still|Just|So|But|And|Or|Not|Need|Needs|Try|Face|Up|Down|Due|Prior|No|Hope|Happy|Ready|You|Nothing|None|Everything|Something|Anything|Next|Key|Main|First|Second|Last|Another|Other|Work|More)\b/u;
/** Finance, WG Chairs: one or two words may be anybody's name; a thing under a longer one does nothing. */
const SHORT_NAME = /^[A-Z][\w'’-]*(?: [A-Za-z][\w'’-]*)?$/u;
const THING = /^The [a-z]+$/u;
/** Words that say nothing but that it is to be done: whatever stands before them may as well be the thing. */
const BARELY_ASKS = /^(?:to|is to|are to)$/u;
const LONG_NAME = 5;
/** For item 2 above, …; Following the review, …. */
const ADJUNCT = /^(?:For|In|On|At|After|Before|Following|Regarding|With|Under|As part of|In order)\b(?:[^,.;]|\.(?=\S)){1,70},\s+/u;
/** … the clerk would request a meeting: whoever holds an office, in the middle of a sentence that tells. */
const IN_OFFICE =
  /[\s,](?:the\s+)?((?:[A-Z]?[a-z]+\s)?(?:[Cc]lerk|[Cc]hair(?:man|person)?|[Ss]ecretary|[Tt]reasurer|council|committee|board))\s+(would|will|shall|to)\s+(?!be\b|have\b|not\b)([a-z]+\s.+)$/u;

const NO_OWNER =
  /\b(?:is|are|was|were|has|have|had|be|been|due|going|able|likely|willing|keen)\b|^(?:(?:a|an|the|this|that|his|her|their|its|our)\s+)?(?:\w+\s+)?(?:motion|proposal|request|decision|plan|recommendation|need|opportunity|suggestion|intention|proposals|deadline|trial|next meeting|meeting)\b/iu;

const statement = (words = ''): SentenceRead => ({ kind: 'statement', owner: null, action: '', marker: null, words });
const firstWord = (text: string): string => /^[A-Za-z'’]+/u.exec(text)?.[0] ?? '';

/** Bullets, numbers and (a) are no words of the sentence. */
export const bareSentence = (text: string): string => {
  const plain = text
    .replace(/^[-*•]\s+/u, '')
    .replace(/^ACTIONS?(?: ITEMS?| POINTS?)\s+(?=[A-Z][a-z])/u, '')
    .replace(/^\d{1,5}[ \t]{2,}(?=\S)/u, '')
    .replace(/^(?:AP|Action|Item|Ref|A)\s?\d+[.:)]?\s*[–—:-]?\s+(?=[A-Z])/u, '');
  return plain.slice(markerOf(plain)?.text.length ?? 0);
};

/** to request the Town Clerk to obtain quotations: the Clerk is to obtain them. */
const ASKED = /^(?:request|ask|instruct|authori[sz]e|invite|direct|task)s?\s+((?:the\s+)?[A-Z][A-Za-z'’ ]{1,40}?)\s+to\s+([a-z].+)$/u;

const order = (text: string, reader: EnglishReader | undefined): SentenceRead | null => {
  const words = text.replace(/^(?:please|and|then|to)\s+/iu, '').replace(/^[a-z]+ly\s+/iu, '');
  const asked = ASKED.exec(words);
  if (asked?.[1] && asked[2]) return { kind: 'owned', owner: asked[1], action: asked[2], marker: null, words: asked[1] };
  const verb = firstWord(words);
  if (verb === '' || !reader?.isVerb(verb) || !/^\S+\s+\S/u.test(words)) return null;
  const inside = INSIDE_OWNER.exec(words);
  if (inside?.[1]) return { kind: 'order', owner: inside[1], action: words.replace(inside[0], ''), marker: null, words: verb };
  const tail = TAIL_OWNER.exec(words);
  return { kind: 'order', owner: tail?.[1] ?? null, action: tail ? words.slice(0, tail.index) : words, marker: null, words: verb };
};

/** Continue to monitor: a verb by itself is nobody. */
const isOrderWord = (word: string, reader: EnglishReader | undefined): boolean =>
  /^[A-Z][a-z]+$/u.test(word) && ORDER_WORD.test(word) && !(reader?.isName(word) ?? false);
const ORDER_WORD = /^(?:Continue|Plan|Aim|Agree|Prepare|Arrange|Start|Begin|Remember|Ensure|Seek|Offer|Ask)$/u;

/** What a sentence asks for, and of whom. `listed`: it stands in a list of actions or under a resolution, where a bare verb is an order. */
export const readEnglishSentence = (sentence: string, listed: boolean, reader?: EnglishReader): SentenceRead => {
  const whole = bareSentence(sentence);
  // Kevin & Anna: Meet …: whoever is to do it stands before a colon
  const label = listed ? /^([A-Z0-9][\w.'’,& /()-]{1,48}):\s+(.+)$/u.exec(whole) : null;
  if (label?.[1] && label[2] && isCalled(label[1], reader)) {
    const said = readEnglishSentence(label[2], true, reader);
    if (said.kind === 'order' || (said.kind === 'owned' && said.owner === null))
      return { ...said, kind: 'owned', owner: label[1], words: label[1] };
    const ordered = order(label[2], reader);
    if (ordered) return { ...ordered, kind: 'owned', owner: label[1], words: label[1] };
  }
  // Primary School – Cllr Burgess agreed to get quotations: what it is about, and what was said
  const topic = /^[A-Z][^.–—]{3,60}\s[–—]\s+(?=[A-Z])/u.exec(whole)?.[0].length ?? 0;
  const told = RESOLVED.test(whole) ? whole : whole.slice(topic);
  // Grass cutting, It was agreed …; Planning: The Clerk will …
  const headed =
    /^(?![^.,:;]{2,50}\s(?:to|will|shall|agreed|must|should)\s)[A-Z0-9][^.,:;]{2,50}[,:]\s+(?=It (?:was|has been)\b|Resolved\b|RESOLVED\b|AGREED\b|[A-Z][\w'’.&, -]{1,40}\s(?:to|will|shall|agreed to)\s[a-z])/u.exec(
      told,
    )?.[0].length ?? 0;
  const text = told
    .slice(headed)
    .replace(ADJUNCT, '')
    .replace(/(?<=[a-z]{3})[.;]\s*$/u, '');
  if (TOLD.test(text)) return statement('was due');
  if (/\?\s*$/u.test(text)) return statement('?');
  const carried = /\b(?:agreed|carried|resolved|approved|all in favour)\b/iu.test(text);
  // issues that are not dependent: what only qualifies a thing turns nothing down
  const main = OWNED.test(text) ? text.replace(QUALIFIED, '') : text;
  const refused = /^it was (?:proposed|suggested)/iu.test(text) && carried ? null : NOT_DONE.exec(main);
  const resolved = RESOLVED.exec(text) ?? CARRIED_THAT.exec(text);
  // what was turned down, and what somebody in office does of it
  const office = IN_OFFICE.exec(text);
  if (office?.[1] && office[3] && !resolved && (refused === null || refused.index < office.index))
    return { kind: 'owned', owner: office[1], action: office[3], marker: office[2] ?? null, words: office[1] };
  if (refused && !/\bno later than\b/iu.test(refused[0])) return { ...statement(refused[0]), kind: 'refused' };
  if (resolved && resolved[0].trim() !== '') {
    const rest = text
      .slice(resolved[0].length)
      .replace(/^\(?[a-z]\)\s+/iu, '')
      .replace(/^that\s+/iu, '');
    if (rest.replace(/[.:;\s]/gu, '') === '') return statement(resolved[0].trim());
    if (NOTED.test(rest) || /^\d/u.test(rest)) return statement(resolved[0].trim());
    const asked = ASKED.exec(rest.charAt(0).toLowerCase() + rest.slice(1));
    if (asked?.[1] && asked[2]) return { kind: 'owned', owner: asked[1], action: asked[2], marker: null, words: resolved[0].trim() };
    const ordered = /\bto\s*$|resolution/iu.test(resolved[0]) || /^to\s/iu.test(rest) ? order(rest, reader) : null;
    if (ordered) return { ...ordered, words: resolved[0].trim() };
    const subject = SUBJUNCTIVE.exec(rest);
    if (subject?.[1] && subject[3] && subject[4] && (subject[2] || reader?.isVerb(subject[3])) && subject[3] !== 'be')
      return {
        kind: 'owned',
        owner: subject[1],
        action: `${subject[3]} ${subject[4]}`,
        marker: subject[2] ?? null,
        words: resolved[0].trim(),
      };
    const owned = OWNED.exec(rest.charAt(0).toUpperCase() + rest.slice(1));
    const [by = ''] = (owned?.[1] ?? '').split(/,\s*(?:in consultation|together|in liaison)\s+with\b/iu);
    if (owned?.[3] && (isSomebody(by) || !reader?.tells(by)))
      return { kind: 'owned', owner: by, action: owned[3], marker: owned[2] ?? null, words: resolved[0].trim() };
    return { kind: 'resolved', owner: null, action: rest, marker: null, words: resolved[0].trim() };
  }
  const asked = BODY_ASKED.exec(text);
  if (asked?.[1] && asked[2]) return { kind: 'owned', owner: asked[1], action: asked[2], marker: 'asked', words: asked[1] };
  const guidance = GUIDANCE.exec(text);
  const found = OWNED.exec(text);
  // a motion to charge was moved: it only says what was spoken of
  const thing = (owner: string, modal: string): boolean =>
    !isSomebody(owner.replace(HELPED, '')) &&
    ((BARELY_ASKS.test(modal) && (!SHORT_NAME.test(owner) || THING.test(owner))) || owner.split(' ').length > LONG_NAME);
  const nobody = (owner: string): boolean =>
    NO_OWNER.test(owner) ||
    NO_NAME.test(owner) ||
    (/^[A-Z][a-z]+$/u.test(owner) && (reader?.tells(owner.toLowerCase()) ?? false)) ||
    (!isSomebody(owner) && /,\s+[a-z]|^[A-Z][a-z]+ing\b/u.test(owner.replace(HELPED, ''))) ||
    (!isSomebody(owner) && (reader?.tells(owner.replace(HELPED, '')) ?? false));
  // "would" is as often what might be as what was agreed
  // Ask the staff to bring an update: an order, whoever it is to be asked of
  const asking =
    found?.[1] !== undefined &&
    /^[A-Z][a-z]+ (?:[a-z]|the\b)/u.test(found[1]) &&
    !isSomebody(found[1]) &&
    (reader?.isVerb(firstWord(found[1])) ?? false);
  const ordering = asking ? order(text, reader) : null;
  if (ordering) return ordering;
  const thin = found?.[3] !== undefined && !/\S\s+\S+\s+\S/u.test(found[3]) && !isSomebody((found[1] ?? '').replace(HELPED, ''));
  // Georgina will advise does, Locations will vary does not
  const word = found?.[1] ?? '';
  const bareVerb = found?.[3] !== undefined && !/\s/u.test(found[3]) && /^[A-Z][a-z]+$/u.test(word) && !OFFICE.test(word);
  const vague = bareVerb && !(reader?.isName(word) ?? false);
  const owned =
    found &&
    (thin ||
      vague ||
      nobody(found[1] ?? '') ||
      thing(found[1] ?? '', found[2] ?? '') ||
      isOrderWord(found[1] ?? '', reader) ||
      (found[2] === 'would' && !isSomebody(found[1] ?? '')) ||
      /:$/u.test(text))
      ? null
      : found;
  // "Directors emphasised that safety should …": whoever speaks is no owner
  if (guidance && (!owned || GUIDANCE.test(owned[1] ?? ''))) return { ...statement(guidance[0]), kind: 'guidance' };
  if (owned?.[1] && owned[3]) {
    const byBody = BODY.test(text);
    return { kind: 'owned', owner: byBody ? null : owned[1], action: owned[3], marker: owned[2] ?? null, words: byBody ? '' : owned[1] };
  }
  // The committee decided to increase charges: it is its own
  const decided = BODY_DECIDED.exec(text);
  if (decided?.[1]) return { kind: 'order', owner: null, action: decided[1], marker: null, words: 'decided' };
  // Roof repairs: get three quotes (KT); Follow up with the bank – Treasurer: an order, where somebody is named behind it or a matter before it
  const topical = /^[A-Z][^.,:;]{2,50}:\s+(?=[a-z])/u.exec(told)?.[0].length ?? 0;
  const bare = order(topical > 0 ? told.slice(topical) : text, reader);
  if (bare && (topical > 0 || (bare.owner !== null && isSomebody(bare.owner)))) return bare;
  const by = DONE_BY.exec(text);
  if (by?.[1] && isSomebody(by[1])) return { kind: 'owned', owner: by[1], action: text, marker: 'will', words: by[1] };
  const passive = PASSIVE.exec(text) ?? (listed ? /^[A-Z][^.]{2,60}\s(to)\s+be\s+[a-z]+(?:ed|en|ght|t|ne)\b/u.exec(text) : null);
  const ahead = passive ? null : TO_BE_DONE.exec(text);
  if (ahead && !reader?.tells(ahead[0].slice(0, ahead[0].search(/\s(?:will|to|shall)\s+be\b/u))))
    return { kind: 'order', owner: null, action: text, marker: ahead[1] ?? null, words: ahead[1] ?? '' };
  const wanted = WANTED.exec(text);
  if (wanted?.[2]) return { kind: 'order', owner: wanted[3] ?? null, action: wanted[2], marker: wanted[1] ?? null, words: wanted[1] ?? '' };
  if (passive) return { kind: 'order', owner: null, action: text, marker: passive[1] ?? null, words: passive[1] ?? '' };
  if (/^to\s+[a-z]/u.test(text) || listed) {
    // Kevin & Bosko: Meet …; VRF Tiebreaker: Postpone …: whoever is to do it, or what it is about
    const named = /^([A-Z0-9][\w.'’,& /()-]{1,48}):\s+(.+)$/u.exec(text);
    const ordered = order(named?.[2] ?? text, reader);
    if (ordered) return named?.[1] && isCalled(named[1], reader) ? { ...ordered, owner: named[1] } : ordered;
    const mentioned = /^@([\w.-]{2,30})[:,]?\s+(.+)$/u.exec(text);
    const asked = mentioned?.[2] ? order(mentioned[2], reader) : null;
    if (asked && mentioned?.[1]) return { ...asked, owner: mentioned[1] };
  }
  return statement();
};

/** Where a sentence may go on with another: ; or a dash. */
const PARTS = /;\s+(?:and\s+)?|\s[-–—]\s|,\s+(?:and\s+then\s+|and\s+|then\s+)?(?=(?:[A-Z]|the\s)[^,.;:]{1,60}\s(?:to|will|shall)\s[a-z])/gu;

/** Duties of a sentence: its own, or those of its parts that name whoever does them. */
export const readEnglishParts = (sentence: string, listed: boolean, reader?: EnglishReader): SentenceRead[] => {
  const bare = bareSentence(sentence);
  const whole = readEnglishSentence(sentence, listed, reader);
  const cuts = [...bare.matchAll(PARTS)].slice(0, 12);
  if (cuts.length === 0 || whole.kind === 'resolved') return [whole];
  const read = (part: string): SentenceRead => readEnglishSentence(/^the\s/u.test(part) ? `T${part.slice(1)}` : part, listed, reader);
  const parts = cuts.flatMap(({ index, 0: mark }, at): SentenceRead[] => {
    const part = read(bare.slice(index + mark.length, cuts[at + 1]?.index ?? bare.length));
    const own = part.kind === 'owned' && part.owner !== null && isSomebody(part.owner);
    return own || (part.kind === 'order' && mark.startsWith(',')) ? [part] : [];
  });
  if (parts.length === 0) return [whole];
  const first = read(bare.slice(0, cuts[0]?.index));
  return first.kind === 'owned' || first.kind === 'order' ? [first, ...parts] : parts;
};
