/** Somebody else wrote to the stream first; the caller reads again and decides anew. */
export class VersionConflict extends Error {
  readonly code = 'version_conflict';
  constructor(
    readonly streamId: string,
    readonly expected: number,
    readonly actual: number | null,
  ) {
    super(`stream ${streamId} was expected at version ${expected} and is at ${actual ?? 'another'}`);
    this.name = 'VersionConflict';
  }
}

/** A stream belongs to one category and each category has one writer. */
export class CategoryMismatch extends Error {
  readonly code = 'category_mismatch';
  constructor(
    readonly streamId: string,
    readonly category: string,
    readonly given: string,
  ) {
    super(`stream ${streamId} is of category ${category}, not ${given}`);
    this.name = 'CategoryMismatch';
  }
}
