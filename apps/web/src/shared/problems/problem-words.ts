import { ApiProblem, Unreachable } from '@duban/api-client';

/** How a failure is told: in the API's own words, or by a key of the page's. */
export type ProblemWords =
  { title: string; advice: string; incident: string | null } | { key: 'offline' | 'waiting' | 'fault'; incident: string | null };

/** A refusal says which rule and what to do; what nobody foresaw says that, with its number. */
export const wordsOfProblem = (error: unknown, language: 'zh' | 'en'): ProblemWords => {
  if (error instanceof Unreachable) return { key: 'offline', incident: null };
  if (!(error instanceof ApiProblem)) return { key: 'fault', incident: null };
  const { code, title, titleEn, detail, detailEn, incident = null } = error.body;
  if (code === 'pending') return { key: 'waiting', incident };
  const [said, advice] = language === 'en' ? [titleEn, detailEn] : [title, detail];
  if (said) return { title: said, advice, incident };
  return { key: code === 'unavailable' ? 'offline' : 'fault', incident };
};

/** What the API says about single fields of what was sent, by the field's name; the first thing only. */
export const fieldsRefused = (error: unknown, language: 'zh' | 'en'): Record<string, string> => {
  if (!(error instanceof ApiProblem)) return {};
  const fields: Record<string, string> = {};
  for (const { in: place, field, ...words } of error.body.errors ?? []) {
    const name = field.split('/')[1];
    if (place === 'body' && name !== undefined && !(name in fields)) fields[name] = words[language];
  }
  return fields;
};

/** An answer that it was not done, and why: to be mended and sent, not sent again as it is. */
export const isRefusal = (error: unknown): boolean =>
  error instanceof ApiProblem && error.retryAfter === null && !('key' in wordsOfProblem(error, 'zh')) && error.body.incident === undefined;
