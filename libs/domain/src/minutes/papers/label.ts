import type { LocalDate } from '../../shared/time.js';
import type { DepartmentName, GroupName, SegmentClass } from '../analysis.js';

/** Why a date is no limit of the duty beside it. */
export type OtherDateRole = 'old' | 'denied' | 'start' | 'event' | 'validity' | 'document';

/** One duty as a careful officer reads it. */
export interface PaperDuty {
  /** The words of the paper that are the duty, as they stand. */
  at: string;
  class: Extract<SegmentClass, 'task' | 'standing' | 'decision'>;
  /** Everybody the paper names for it, as written, the lead first. */
  owners?: string[];
  /** Each limit with its day; a limit that comes again (每月25日前) has no day and is called recurring. */
  due?: [words: string, day: LocalDate | null, role?: 'recurring'][];
  /** Dates that stand in its words and are no limit. */
  otherDates?: [words: string, role: OtherDateRole, day?: LocalDate][];
  /** One officer would open it, another would not: neither missed nor false. */
  optional?: boolean;
  note?: string;
}

/** A whole paper with what a person found in it, written down before any rule met it. */
export interface LabelledPaper {
  id: string;
  /** What kind of paper it is (notice, task-table, …). */
  shape: string;
  language: 'zh' | 'en';
  /** Key of the directory by which its departments are known. */
  organisation: string;
  /** The document's own date as a person reads it. */
  date: LocalDate;
  /** Set where the paper itself gives no date: then it is handed to the reader. */
  given?: LocalDate;
  /** The paper line by line; absent where the text is kept beside the labels. */
  lines?: string[];
  duties: PaperDuty[];
  /** What somebody could take for a duty and is none. */
  notDuties: { at: string; why: string }[];
  from?: string;
}

export interface PaperDirectory {
  departments: DepartmentName[];
  groups: GroupName[];
}
