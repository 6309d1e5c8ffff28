/** What stands in an answer: every text that may be an id, and ids of directives and meetings by the member that they stand in. */
export interface FoundIds {
  texts: Set<string>;
  directives: Set<string>;
  meetings: Set<string>;
  /** Titles that the answer itself gives with an id: of its own instant. */
  titled: Map<string, { title: string; number: string | null }>;
}

const DIRECTIVE_MEMBERS = ['directiveId', 'mergedInto', 'absorbed', 'splitInto', 'parentId', 'into'];
const MEETING_MEMBERS = ['meetingId', 'supersedes', 'supersededBy'];
/** Longer texts are no ids. */
const LONGEST_ID = 100;
/** Free words, and what is counted or recorded as data: whatever stands there is not what the answer is about. */
const WORDS = ['text', 'names', 'can', 'cannot', 'query'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const titleOf = (given: Record<string, unknown>, found: FoundIds): void => {
  const { directiveId, directiveTitle, directiveNumber } = given;
  if (typeof directiveId !== 'string' || typeof directiveTitle !== 'string') return;
  found.titled.set(directiveId, { title: directiveTitle, number: typeof directiveNumber === 'string' ? directiveNumber : null });
};

const walk = (value: unknown, member: string, found: FoundIds): void => {
  if (typeof value === 'string') {
    if (value.length > LONGEST_ID) return;
    found.texts.add(value);
    if (DIRECTIVE_MEMBERS.includes(member)) found.directives.add(value);
    if (MEETING_MEMBERS.includes(member)) found.meetings.add(value);
  } else if (Array.isArray(value)) for (const one of value) walk(one, member, found);
  else if (isRecord(value)) {
    titleOf(value, found);
    for (const [name, one] of Object.entries(value)) if (!WORDS.includes(name)) walk(one, name, found);
  }
};

export const idsOf = (answer: unknown): FoundIds => {
  const found: FoundIds = { texts: new Set(), directives: new Set(), meetings: new Set(), titled: new Map() };
  walk(answer, '', found);
  return found;
};
