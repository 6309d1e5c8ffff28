/** A value that was amended. What it was is absent where it was recorded before that was kept. */
export interface ValueChange<T> {
  from?: T;
  to: T;
}

export const changeOf = <T>(from: T, to: T): ValueChange<T> => ({ from, to });
