import type { WorkCalendar } from '../calendar/calendar.js';
import type { DueDate, Measure } from '../directive/state/index.js';
import type { DepartmentId } from '../shared/party.js';
import type { Policy, ReportCycle, Urgency } from '../policy/policy.js';
import type { Limit, LocalDate } from '../shared/time.js';
import type { EnglishReader, WordReader } from './readers.js';

/**
 * What a sentence of a source is: `task` 要办, `standing` 持续推进, `decision` 议定事项, `guidance` 原则性要求, `statement` 陈述.
 */
export type SegmentClass = 'task' | 'standing' | 'decision' | 'guidance' | 'statement';
/** Classes that must end in a draft or be set aside with a reason before a list can be submitted. */
export const ACTIONABLE_CLASSES: readonly SegmentClass[] = ['task', 'standing', 'decision'];

/** Which rule spoke, and the words of the text that made it speak. */
export interface ClassReason {
  rule: ClassRule;
  words: string[];
}

export type ClassRule =
  | 'title' // the document's title
  | 'heading' // a numbered or bare heading line
  | 'record' // attendance, dateline, agenda: what took place
  | 'department_line' // 牵头单位: … belongs to the item above
  | 'account' // tells or judges, asks for nothing
  | 'approved' // 审议(原则)通过, 会议决定
  | 'modal' // 要 / 务必 / 应 / 必须 with something to do
  | 'bare_imperative' // mood carried over from a sentence before
  | 'continuing' // 持续 / 常态化 / 毫不放松: no end by itself
  | 'attitude' // asks for attitude only: 深刻领会, 坚定信心
  | 'principle' // 坚持A与B相结合: a heading in the form of a sentence
  | 'table_row' // a row of a task table
  | 'action_item' // English: action with an owner or a date
  | 'refused' // a proposal that was not taken up
  | 'closed'; // answered or finished already

/** A piece of the source. `text.slice(start, end)` of the original text is the piece; offsets are UTF-16 units. */
export interface MinutesSegment {
  /** `s1`, `s2`, … in order of the text. */
  id: string;
  /** Paragraph (line) number from 1. */
  paragraph: number;
  start: number;
  end: number;
  text: string;
  sha256: string;
  class: SegmentClass;
  reason: ClassReason;
  /** Asks somebody for something, be it attitude only. */
  imperative: boolean;
  /** The word that opens the mood in this sentence (要, 务必, …); null when it is carried over or absent. */
  marker: string | null;
}

/**
 * What a date is for where it is no end: `start` of a window, `old` and no longer so, `denied`, how long something is `valid`, an `event`,
 * a `document`'s, `recurrence`.
 */
export type TimeRole = 'start' | 'old' | 'denied' | 'validity' | 'event' | 'document' | 'recurrence';

/** A piece of the text that nothing was made of, although it holds what duties hold: somebody looks at it before the list is sent. */
export interface LookAt {
  segmentId: string;
  /** `limit`: a date that is an end; `owner`: a label that names somebody; `imperative`: a word that asks. */
  why: ('limit' | 'owner' | 'imperative')[];
}

/** A phrase of time as it stands. `due` only where the words and the meeting's date leave one answer. */
export interface TimePhrase {
  text: string;
  /** Absent = an end, or words that press. */
  role?: TimeRole;
  /** The day of a date that is no end; null where the words give none. */
  day?: LocalDate | null;
  /** `immediate` = 立即, 马上: no date either, but urgent. */
  kind: 'date' | 'within' | 'period_end' | 'soft' | 'immediate' | 'recurring';
  due: DueDate | null;
}

/** To whom a requirement is said. */
export interface Addressee {
  text: string;
  /** `collective` = an open set (各板块): one task for each unit; `leaders` owe a share each; `department` = named. */
  kind: 'collective' | 'leaders' | 'department' | 'none';
  /** The group that the caller's data know by this name. */
  groupId?: string;
}

/** Somebody whom the source names, in its order and by its words, whether the organisation knows them or not. */
export interface Doer {
  text: string;
  kind: 'organ' | 'person' | 'collective' | 'leaders';
  /** `person`: does it inside a unit that is named too; `leader`: watches over it. */
  role: 'lead' | 'assist' | 'person' | 'leader';
  /** Absent = nobody whom the organisation knows by that name: a person says who is meant. */
  departmentId?: DepartmentId;
  rule: DepartmentSuggestion['reason']['rule'];
  words: string;
}

export interface DepartmentSuggestion {
  departmentId: DepartmentId;
  role: 'lead' | 'assist';
  /** Why: the words that name it and where they stand. */
  reason: { rule: 'named_lead' | 'named_assist' | 'first_listed' | 'listed' | 'subject' | 'owner' | 'group' | 'duty'; words: string };
}

/** What the source leaves open and no rule may choose. The list is not submitted before a person has. */
export interface DecisionNeeded {
  /**
   * `two_leads`: more than one lead is named; `responsible_units`: 责任单位 of which none is said to lead; `unknown_doer`: whom it names is
   * nobody that the organisation knows; `two_dates`: either of several dates may be the limit.
   */
  kind: 'two_leads' | 'responsible_units' | 'unknown_doer' | 'two_dates';
  departmentIds: DepartmentId[];
  /** The words that leave it open. */
  words: string;
  /** Of `two_dates`: those that may be the limit. */
  dues?: DueDate[];
}

/** Another draft that seems to ask for the same. Offered, never done by itself. */
export interface MergeCandidate {
  draftId: string;
  /** `same_sentence`: cut apart on the object alone; `similar`: much the same words; `same_duty`: one department's business. */
  reason: 'same_sentence' | 'similar' | 'same_duty';
  /** Per cent of shared wording, 0 to 100. */
  similarity: number;
  words: string[];
}

/** A suggestion of the splitter: a named person decides on it. */
export interface DraftSuggestion {
  /** `d1`, `d2`, … in order of the text. */
  id: string;
  title: string;
  requirement: string;
  closureStandard: string;
  class: Extract<SegmentClass, 'task' | 'standing' | 'decision'>;
  segmentIds: string[];
  /** Read from the source's own words, or null: no deadline is ever invented. */
  dueSuggestion: DueDate | null;
  timePhrases: TimePhrase[];
  departmentSuggestions: DepartmentSuggestion[];
  /** Absent where the source names nobody. */
  doers?: Doer[];
  addressee: Addressee;
  shapeSuggestion: 'joint' | 'split' | 'parallel';
  /** Who gathers the parts of a parallel task (由…汇总); null when the text does not say. */
  collatorSuggestion: DepartmentId | null;
  measures: Measure[];
  /** Items of a list joined by 、. */
  checklist: string[];
  /** Words set off as goal (以…, 为…, 努力…). */
  goals: string[];
  /** Documents and programmes cited (20条措施, 《…》). */
  references: string[];
  mergeCandidates: MergeCandidate[];
  /** Absent where the source leaves nothing open. */
  decisionsNeeded?: DecisionNeeded[];
  /** 立即, 马上; absent = the words do not press. */
  urgencySuggestion?: Urgency;
  /** What the policy gives where the source sets no date: never the meeting's own. Absent beside a date, and for standing work. */
  policyDefault?: { limit: Limit; urgency: Urgency; policyVersion: string; phrase: string | null };
  /** 每月28日前, 每季度末: a report day that comes again. */
  reportCycleSuggestion?: ReportCycle;
}

/** A row of a task table as it stands: what the last meeting's list may have had too. */
export interface RowRead {
  /** null = it says that it is finished, and nothing was made of it. */
  draftId: string | null;
  segmentId: string;
  /** The matter in its own words. */
  text: string;
  /** How far it is, as it says; null where it does not. */
  status: string | null;
}

export interface MinutesAnalysis {
  language: 'zh' | 'en';
  title: string;
  /** null when the text does not give a full date and the caller none. */
  date: LocalDate | null;
  number: string | null;
  chair: string | null;
  nextMeeting: { text: string; date: LocalDate | null } | null;
  segments: MinutesSegment[];
  drafts: DraftSuggestion[];
  /** 要看一眼, in order of the text. */
  look: LookAt[];
  /** Rows of its task tables. */
  rows: RowRead[];
}

/** Names by which a text may call a department; longer names win over shorter ones. */
export interface DepartmentName {
  id: DepartmentId;
  name: string;
  aliases: string[];
  /** Keywords of what it is responsible for: a last resort, when the text names nobody. */
  duties?: string[];
}

/** Several units called by one name (各板块). */
export interface GroupName {
  id: string;
  name: string;
  aliases: string[];
  members: DepartmentId[];
}

/** A group that owes a share each (市领导), with its members where they are known. */
export interface RosterName {
  name: string;
  members: string[];
}

export interface MinutesOptions {
  /** SHA-256 in lower-case hex of the UTF-8 text. */
  hash: (text: string) => string;
  /** Dates are resolved in this calendar's zone, by its working days. */
  calendar: WorkCalendar;
  /** The meeting's date when the caller knows it; the text's own full date otherwise. */
  date?: LocalDate;
  departments?: DepartmentName[];
  groups?: GroupName[];
  rosters?: RosterName[];
  /** Gives the defaults that are offered, labelled as policy, where the source sets no date. */
  policy?: Pick<Policy, 'version' | 'limits'>;
  /** What 责任单位 by themselves mean where the text does not say: the first leads. Absent = a person decides on each draft. */
  responsibleUnits?: 'first_leads';
  /** Cuts Chinese into words with their parts of speech: dictionaries are no part of the domain. */
  words: WordReader;
  /** Verbs and dates of English papers; absent = by our own rules alone. */
  english?: EnglishReader;
  /** Traditional characters to simplified ones, one UTF-16 unit for one: rules are matched on the folded text. */
  fold?: (text: string) => string;
}
