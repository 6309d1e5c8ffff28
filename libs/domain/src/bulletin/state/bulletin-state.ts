import type { Actor, DepartmentId, DirectiveId, PersonId, TaskId } from '../../shared/party.js';
import type { Instant, LocalDate } from '../../shared/time.js';

/** How many tasks, by what is counted. */
export type BulletinFigures = Record<string, number>;

export interface BulletinTask {
  directiveId: DirectiveId;
  /** 督办编号; null = it has none. */
  number: string | null;
  directiveTitle: string;
  taskId: TaskId;
  title: string;
  lead: DepartmentId;
  due: Instant | null;
}

/** 通报 of a period: nothing in it that the record does not give. */
export interface BulletinContent {
  /** As 2020-03, 2020-Q1, 2020. */
  period: string;
  from: LocalDate;
  to: LocalDate;
  /** As the record stood then. */
  asOf: Instant;
  /** Of the tasks that were to be completed in the period. */
  figures: BulletinFigures;
  departments: { departmentId: DepartmentId; figures: BulletinFigures; averageTenths: number | null }[];
  /** Tenths of days; null = nothing was completed. */
  averageTenths: number | null;
  /** Completed in the period, whenever they were due. */
  closedInPeriod: number;
  /** Open and past their date at the end of the period, the first of them by name. */
  late: (BulletinTask & { days: number })[];
  lateInAll: number;
}

export interface Bulletin {
  content: BulletinContent;
  number: { year: number; seq: number };
  /** 签发: who signed it, as what, and for whom. */
  issued: { by: Actor; onBehalfOf: PersonId | null; at: Instant };
}

/** null: it is a draft, which is nothing but a reading of the record. */
export type BulletinState = Bulletin | null;
