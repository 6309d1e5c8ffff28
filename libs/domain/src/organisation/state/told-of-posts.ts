import type { DepartmentId, PersonId } from '../../shared/party.js';
import { oneOf, toNamed } from '../../shared/told.js';
import type { AlertOf } from '../../shared/told.js';

/** Open tasks of a unit that a change of posts touches. */
export interface TouchedWork {
  departmentId: DepartmentId;
  tasks: number;
}

/** Whom a change of posts or charges tells: whose it is, and the office's head where it touches open work. */
export interface ToldOfPosts {
  /** Units with open tasks that it touches; empty where earlier versions did not say. */
  work: TouchedWork[];
  to: PersonId[];
}

/** How it is told: it weighs more where work is left to be looked after. */
export const toldOfPosts = <D extends ToldOfPosts>() =>
  toNamed<D, AlertOf<D, PersonId>>({
    whom: ['appointee', 'office_head'],
    kind: 'information',
    level: oneOf(['info', 'warn'], ({ work }) => (work.length > 0 ? 'warn' : 'info')),
  });
