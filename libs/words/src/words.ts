import type { BilingualText } from '@duban/domain';

/** A text that needs nothing filled in: Chinese first, English beside it. */
export const words = (zh: string, en: string): BilingualText => ({ zh, en });
