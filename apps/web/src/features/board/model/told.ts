import type { Views } from '@duban/api-client';
import { yesterdayOf } from '../../../shared/dates/past.js';

const MOST = 8;
const DAY_MS = 86_400_000;

/** 昨日以来: as yesterday began. */
export const yesterdayBegan = (now: string): string => new Date(Date.parse(yesterdayOf(now)) - DAY_MS).toISOString();

/** Since an instant, the newest first, as the API has them; no more than a glance takes in. */
export const toldSince = (alerts: readonly Views['Alert'][], since: string): Views['Alert'][] =>
  alerts.filter(({ createdAt }) => createdAt >= since).slice(0, MOST);
