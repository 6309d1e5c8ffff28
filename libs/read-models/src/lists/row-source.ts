import type { EntityTarget, ObjectLiteral, Repository } from 'typeorm';

/** Where rows are read from: the live tables, or those of a reading as of an instant. */
export interface RowSource {
  getRepository<E extends ObjectLiteral>(entity: EntityTarget<E>): Repository<E>;
}
