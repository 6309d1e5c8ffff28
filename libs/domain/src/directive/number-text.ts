import type { DocumentNumber } from './state/index.js';

/** 督办编号 / 督办单号: series, year, ordinal. */
export const numberText = (number: DocumentNumber | null): string | null =>
  number === null ? null : `${number.series === 'directive' ? '督' : '督单'}〔${number.year}〕${number.seq}号`;
