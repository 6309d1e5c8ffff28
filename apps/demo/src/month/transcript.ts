import type { AlertView, TimelineEntry } from '@duban/contracts';
import type { Instant } from '@duban/domain';
import { everyItem, Refused, shanghai } from '@duban/stack';
import { nameOf, type Month } from './scene/month.js';

interface Line {
  at: Instant;
  /** What happens at one instant stands in this order. */
  order: number;
  text: string;
}

const deedLines = (month: Month): Line[] =>
  month.deeds.map(({ at, login, what, refused }) => ({
    ...{ at, order: 0 },
    text: refused === null ? `${nameOf(login)}：${what}` : `${nameOf(login)}：${what} ✘ ${refused}`,
  }));

const recordLines = async (month: Month): Promise<Line[]> => {
  const all = [...month.directives].map(async ([title, id]) => {
    const { items } = await month.get<{ items: TimelineEntry[] }>('auditor', `/directives/${id}/timeline`);
    return items.map(({ recordedAt, text }) => ({ at: recordedAt, order: 1, text: `    记 〔${title}〕${text.zh}` }));
  });
  return (await Promise.all(all)).flat();
};

/** Whoever holds no post any more has none. */
const alertsOf = async (month: Month, login: string): Promise<AlertView[]> => {
  try {
    return await month.insist(login, (person) => everyItem<AlertView>(person, '/alerts?limit=200'));
  } catch (error) {
    if (error instanceof Refused && error.status === 403) return [];
    throw error;
  }
};

/** Each alert once, with everybody who got it. */
const alertLines = async (month: Month, logins: readonly string[]): Promise<Line[]> => {
  const told = new Map<string, Line & { who: string[] }>();
  for (const login of logins) {
    const alerts = await alertsOf(month, login);
    for (const { createdAt, text, level } of alerts) {
      const key = `${createdAt}${text.zh}`;
      const line = told.get(key) ?? {
        at: createdAt,
        order: 2,
        text: `${level === 'info' ? '' : `［${level}］`}${text.zh}`,
        who: [],
      };
      line.who.push(nameOf(login));
      told.set(key, line);
    }
  }
  return [...told.values()].map(({ at, order, text, who }) => ({ at, order, text: `    告 ${who.join('、')}：${text}` }));
};

/** The month in words: what people did, what went on record, whom it was told to. */
export const transcript = async (month: Month, logins: readonly string[]): Promise<string[]> => {
  const lines = [...deedLines(month), ...(await recordLines(month)), ...(await alertLines(month, logins))];
  return lines
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || a.order - b.order)
    .map(({ at, text }) => `${shanghai(at).slice(5)} ${text}`);
};
