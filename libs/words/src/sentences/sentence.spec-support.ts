import type { BilingualText } from '@duban/domain';

/** One text that the product can write, and where it stands. */
export interface Sentence extends BilingualText {
  section: string;
  key: string;
}
