import type { BilingualText } from '@duban/domain';
import { words } from './words.js';

/** The register's own number, which says nothing of the paper. */
export const offlineNumberText = ({ year, seq }: { year: number; seq: number }): BilingualText =>
  words(`线下〔${year}〕${seq}号`, `Offline ${seq} of ${year}`);
