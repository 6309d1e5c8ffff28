/** When the reader last looked, and how far the record was then. */
export interface Looked {
  seq: number;
  at: string;
}

const A_WHILE_MS = 30 * 60_000;

/** A page opened again within a while goes on with the same look: what is new does not vanish with a reload. */
export const nextLook = (last: Looked | null, seq: number, now: string): Looked =>
  last !== null && Date.parse(now) - Date.parse(last.at) < A_WHILE_MS ? last : { seq, at: now };
