/** By what words a line of English minutes is known. */

export const NEXT =
  /^(?:date of )?next meeting\s*[:：-]?\s*(.+)$|\b(?:(?:board|committee|council|group|panel)\s+(?:will\s+)?meets?\s+(?:again|next)|next\s+(?:\w+\s+)?meeting\s+(?:is|will be)(?:\s+held)?)\s+on\s+(.+)$/iu;
export const RECORD =
  /^(?:(?:chair(?:man|woman|person)?|present|in attendance|attendees|apologies|absent|date|time|place|venue|secretary|quorum)\s*[:：]|minutes of\b)/iu;
export const HEADING = /^(?:\d+(?:\.\d+)*[.)]?\s+)?[A-Z][A-Za-z ,&'/-]{2,60}$/u;
export const BODY = /^(?:The )?(?:Board|Committee|Council|Members?|Directors|Meeting|Trustees|Management Team)\b/u;
export const DECIDED = /\b(?:resolved|approved|agreed that|it was agreed|decided|ratified|adopted|authorised|authorized)\b/iu;
export const STANDING =
  /\b(?:continue to|until further notice|ongoing|on a (?:regular|continuing) basis|(?:each|every) (?:meeting|week|month|quarter)|weekly|monthly|quarterly|keep under review)\b/iu;
export const LABEL =
  /^(?:[-*•]\s*)?(actions?(?: items?| points?| required| by)?|AR|AI|AP|TODO|to do|owner|responsible|lead|due|deadline|by when)(?:\s*\d+)?(?:\s*\(([^)]{2,40})\)|\s*[–—-]?\s*((?!plan|log|taken|list|group|team|update|summary|tracker|register|note)[a-z][a-z'’-]+(?:\s*(?:,|&|and|\/)\s*[a-z][a-z'’-]+)*))?\s*[:：–—-]\s*(.+)$/iu;
/** Soup night - actioned; netball hoops – on-going: how far it is, behind a dash. */
export const ENDED = /\s[-–—]\s*(?:actioned|completed?|done|closed|resolved)(?:\s+and\s+[a-z]+)?\.?$/iu;
export const HEADED = /^[-–—]\s*[^-–—]{3,40}\s[-–—]\s*(?:on-?going|actioned|completed?|done)\b/iu;
export const TELLS_HOW_FAR = /^update\s*[-–—:]/iu;
/** Clerk; SH: whoever stands alone behind a sentence is to do it. */
export const ALONE = /^(?:[A-Z]{2,4}(?:\s*[/&]\s*[A-Z]{2,4})*|(?:Cllr|Mr|Mrs|Ms|Dr)\.? (?:[A-Z]\.? )?[A-Z][a-z'’-]+)\.?$/u;
export const HE = /^(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)$/u;
/** Who a sentence speaks of. */
export const SPOKEN_OF =
  /^((?:The )?(?:(?:[A-Z][a-z]+ )?(?:Treasurer|Secretary|Clerk|Chair(?:man|person)?|Director|Editor|President)|(?:Cllr|Mr|Mrs|Ms|Dr)\.? (?:[A-Z]\.? ?)?[A-Z][a-z'’-]+|[A-Z][a-z'’-]+))\s+(?:has|had|is|was|[a-z]+ed|gave|said|told|met|took|spoke|went)\b/u;
export const NAME_ONLY =
  /^(?:(?:Mr|Mrs|Ms|Dr|Cllr|Cr)\.? )?(?:[A-Z]{2,4}|[A-Z][a-z'’-]+(?: [A-Z][a-z'’.-]*){0,2})(?:\s*(?:\/|,|&|and)\s*(?:[A-Z]{2,4}|[A-Z][a-z'’-]+(?: [A-Z][a-z'’.-]*){0,2}))*\.?$/u;
export const FIELDS: Record<string, 'owner' | 'due'> = {
  owner: 'owner',
  responsible: 'owner',
  lead: 'owner',
  due: 'due',
  deadline: 'due',
  'by when': 'due',
};
/** T. Marsh to: and a list of what. */
export const CARRIES = /(?:^|[.!?]\s+)([A-Z][A-Za-z.'’& ]{1,40}?)\s+(?:to|will|shall|agreed to|is to|are to)\s*[:：]$/u;
/** Need somebody to, and a list of what. */
export const OPENS_LIST = /\b(?:to|actions?|tasks)\s*$/iu;
