import { clockFrom, parseClockSetting } from '@duban/platform';
import { complain, say, Refused, Story } from '@duban/stack';
import type { Stage } from '../own-stack.js';
import { lastLine, verifyRecord } from '../running.js';
import { breakThings } from './faults.js';
import { Month } from './scene/month.js';
import { blockedAndEnded, heldForLong, merged, reassigned, split } from './stories/answering.js';
import { corrected, extended, onPaper, suspended } from './stories/dates.js';
import { chased, delegated, minutes, returned, succeeded } from './stories/finishing.js';
import { transcript } from './transcript.js';

const STORIES = [
  minutes,
  reassigned,
  heldForLong,
  merged,
  split,
  blockedAndEnded,
  corrected,
  extended,
  suspended,
  onPaper,
  returned,
  chased,
  delegated,
  succeeded,
];
const READ = ['alerts', 'timeline', 'deadlines', 'events', 'verification'];

/** Whatever each may read of each directive is answered or refused, and never breaks. */
const readEverything = async (month: Month, logins: readonly string[]): Promise<number> => {
  let asked = 0;
  const look = async (login: string, path: string): Promise<void> => {
    asked += 1;
    try {
      await month.get(login, path);
    } catch (error) {
      if (!(error instanceof Refused) || error.status >= 500) month.wrong.push(`${login} GET ${path}: ${String(error)}`);
    }
  };
  for (const login of logins) {
    for (const path of ['/me', '/duties', '/tasks', '/tasks/counts', '/alerts', '/statistics', '/audit/exceptions', '/board', '/forecast'])
      await look(login, path);
    await Promise.all(
      [...month.directives.values()].flatMap((id) =>
        ['', ...READ.map((rest) => `/${rest}`)].map((rest) => look(login, `/directives/${id}${rest}`)),
      ),
    );
  }
  return asked;
};

const exceptions = async (month: Month): Promise<string[]> => {
  const { items } = await month.get<{ items: { code: string; name: { zh: string }; count: number }[] }>('auditor', '/audit/exceptions');
  return items.filter(({ count }) => count > 0).map(({ name, count }) => `    ${name.zh} ${count}`);
};

/** A month of everybody's work through the API, told in words. @returns whether all was as it should be */
export const walkMonth = async ({ stack, config, cast }: Stage, faults: boolean): Promise<boolean> => {
  await cast.learn();
  const month = new Month(cast, new Story(clockFrom(parseClockSetting(stack.state.clock) ?? 'system')));
  const ended = new AbortController();
  const breaking = faults ? breakThings(stack.state.temporalPid ?? null, ended.signal) : Promise.resolve('');
  const outcomes = await Promise.allSettled(STORIES.map((play) => play(month)));
  for (const one of outcomes) if (one.status === 'rejected') month.wrong.push(String(one.reason));
  await month.at('10-30', 18);
  ended.abort();
  const broken = await breaking;
  const logins = stack.logins.map(({ login }) => login);
  for (const line of await transcript(month, logins)) say(line);
  say('—— 审计异常');
  for (const line of await exceptions(month)) say(line);
  const asked = await readEverything(
    month,
    logins.filter((login) => !login.includes('clerk')),
  );
  const found = await verifyRecord(config);
  say(`${month.deeds.length} 次操作，其中不准 ${month.deeds.filter((one) => one.refused !== null).length} 次；查询 ${asked} 次。${broken}`);
  say(`duban verify: ${lastLine(found)}`);
  if (found.code !== 0) month.wrong.push('the record does not verify');
  for (const line of month.wrong) complain(`✘ ${line}`);
  return month.wrong.length === 0;
};
