import type { DueDate } from '../../directive/state/index.js';
import type { DepartmentId, DirectiveId, PersonId } from '../../shared/party.js';
import type { Instant, LocalDate } from '../../shared/time.js';

/** A directive that is open, as rows of a later list are held against it. */
export interface OpenMatter {
  directiveId: DirectiveId;
  /** 督办编号; null = it has none. */
  number: string | null;
  title: string;
  requirement: string;
  leads: DepartmentId[];
  /** The earliest of its tasks. */
  due: Instant | null;
}

/** 滚动清单: a row that seems to go on with a directive, and what the paper says of it. Nothing is done by it. */
export interface MatterMatch {
  /** null = the row says that it is finished, and nothing was made of it. */
  draftId: string | null;
  segmentId: string;
  directiveId: DirectiveId;
  number: string | null;
  title: string;
  /** `number`: the row names it; else by what both are about, and by who leads. */
  by: ('number' | 'words' | 'owner')[];
  /** Per cent of shared wording, 0 to 100. */
  similarity: number;
  /** It may not stand beside that directive as another before somebody has said so. */
  strong: boolean;
  /** As of the day that the paper was taken in. */
  dueNow: Instant | null;
  /** What the paper says, each null where it says nothing: facts that it asserts. */
  stated: { dueWas: LocalDate | null; due: DueDate | null; status: string | null };
}

export interface MeetingMatch extends MatterMatch {
  /** 另一事项: somebody said that it is none of that directive's; null = nobody has. */
  apart: { by: PersonId; at: Instant; reason: string } | null;
}
