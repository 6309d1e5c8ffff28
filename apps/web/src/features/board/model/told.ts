import type { Views } from '@duban/api-client';
import { yesterdayOf } from './past.js';

const MOST = 8;
const DAY_MS = 86_400_000;

/** Since yesterday began, the newest first, as the API has them; no more than a glance takes in. */
export const toldSince = (alerts: readonly Views['Alert'][], now: string): Views['Alert'][] => {
  const since = new Date(Date.parse(yesterdayOf(now)) - DAY_MS).toISOString();
  return alerts.filter(({ createdAt }) => createdAt >= since).slice(0, MOST);
};
