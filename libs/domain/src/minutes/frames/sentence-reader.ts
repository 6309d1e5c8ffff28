import type { ClassReason, MinutesOptions } from '../analysis.js';
import type { Clause } from '../clauses/clauses.js';
import type { Lang } from '../clauses/lang.js';
import { requirementsOf } from '../clauses/requirements.js';
import { headDatesOf } from '../dates/time-phrases.js';
import { draftOf } from '../drafts/draft.js';
import { markerOf } from '../structure/markers.js';
import type { Paragraph } from '../structure/sentences.js';
import { referencesOf } from '../words/quantities.js';
import { approvalOf, isSanction, isSlogan, verdict } from './classify.js';
import { decisionRequirement, GOES_ON, OPENS } from './heads.js';
import type { Said } from './items.js';
import type { HeldLabel, Reading } from './reading.js';
import { readSpoken } from './spoken.js';

/** What stands around a sentence in its item. */
export interface AroundSentence {
  labels: HeldLabel[];
  /** Labels beside it name whoever does it. */
  owned: boolean;
  closed: boolean;
  /** A bracket behind the whole paragraph, which names whoever does all of it. */
  trailing: string;
  headed: boolean;
  /** What the matter is called, where its words say too little. */
  name?: string;
}

interface Drafted extends AroundSentence {
  segmentId: string;
  class: 'task' | 'standing' | 'decision';
  clauses: Clause[];
  called: string | null;
  whole: boolean;
  dated: boolean;
}

/** Reads sentences one after another: each one segment with its class, and a draft for each duty in it. */
export class SentenceReader {
  /** The paragraph that a resolution stands in. */
  private resolvedIn = 0;
  /** Whoever the sentence before speaks of, in the paragraph it stands in. */
  private subject: { n: number; text: string } | null = null;

  constructor(
    private readonly reading: Reading,
    private readonly lang: Lang,
    private readonly ordering: boolean,
  ) {}

  read(paragraph: Paragraph, said: Said, given: AroundSentence): void {
    const { reading, lang } = this;
    const { span, words } = said;
    const closes = given.closed || isSlogan(words) || OPENS.test(words);
    if (closes || (isSanction(words) && !given.owned)) {
      const rule: ClassReason['rule'] = given.closed ? 'closed' : closes ? 'heading' : 'account';
      reading.open ||= OPENS.test(words);
      reading.put(paragraph, span, verdict('statement', rule, words.slice(0, 12)));
      return;
    }
    const setting = {
      open: reading.open,
      owned: given.owned,
      limited: given.labels.some(({ role }) => role === 'due'),
      resolving: this.resolvedIn === paragraph.n,
      listed: paragraph.line.bullet !== null || (markerOf(paragraph.read)?.level ?? 0) > 2,
      first: this.ordering && reading.drafts.length === 0 && markerOf(paragraph.read) === null,
    };
    const spoken = readSpoken(words, setting, lang);
    const { found, mood } = spoken;
    this.resolvedIn = spoken.resolved ? paragraph.n : 0;
    reading.open = mood.open;
    const segment = reading.put(paragraph, span, { ...found, imperative: mood.imperative, marker: mood.marker });
    if (found.class === 'guidance' || found.class === 'statement') return;
    // 各承办单位要…。要…: who is spoken of goes on
    const goesOn = this.subject?.n === paragraph.n && GOES_ON.test(words) ? this.subject.text : null;
    const from = reading.drafts.length;
    const called = spoken.called ?? goesOn;
    this.draft(said, { ...given, ...spoken, called, segmentId: segment.id, class: found.class }, reading.drafting.options);
    const made = reading.drafts[from];
    const spokenOf = (made?.doers ?? []).filter(({ rule, kind }) => rule === 'subject' && kind === 'collective');
    if (spokenOf.length > 0 && made?.addressee.groupId === undefined)
      this.subject = { n: paragraph.n, text: spokenOf.map(({ text }) => text).join('、') };
  }

  private draft({ words }: Said, given: Drafted, options: MinutesOptions): void {
    const { reading, lang } = this;
    const duties = requirementsOf(given.clauses, { lang, ordering: given.headed || given.whole, called: given.called });
    const labels = this.labelsOf(words, given);
    const cited = labels.flatMap(({ segmentId }) => segmentId ?? []);
    const source = { sentence: words, labels, trailing: given.trailing, segmentIds: [...cited, given.segmentId], class: given.class };
    const named = given.name === undefined ? source : { ...source, name: given.name };
    const approved = approvalOf(words);
    const documents = referencesOf(words).filter((name) => name.startsWith('《'));
    const [only] = duties;
    if (approved && documents.length > 0 && only) {
      const made = draftOf({ ...named, requirement: only, alone: true }, reading.drafting);
      reading.drafts.push({ ...made, ...decisionRequirement(documents, approved) });
      return;
    }
    for (const requirement of duties) {
      reading.drafts.push(draftOf({ ...named, requirement, alone: duties.length === 1 }, { options, lang }));
    }
  }

  private labelsOf(words: string, given: Drafted): HeldLabel[] {
    const { reading, lang } = this;
    const ownDay = headDatesOf(words.slice(markerOf(words)?.text.length ?? 0), lang.base, lang.words).length > 0;
    const hasDue = given.dated || ownDay || given.labels.some(({ role }) => role === 'due');
    const stage = reading.stage && !hasDue && given.class === 'task' ? [reading.stage.label] : [];
    // a limit that several items share is not that of one with its own
    return [...given.labels.filter(({ role, shared }) => !(given.dated && shared && role === 'due')), ...stage];
  }
}
