import { app } from './zh-cn/app.js';
import { day } from './zh-cn/day.js';
import { inbox } from './zh-cn/inbox.js';
import { keys } from './zh-cn/keys.js';
import { live } from './zh-cn/live.js';
import { nav } from './zh-cn/nav.js';
import { people } from './zh-cn/people.js';
import { print } from './zh-cn/print.js';
import { problem } from './zh-cn/problem.js';
import { search } from './zh-cn/search.js';
import { session } from './zh-cn/session.js';
import { tasks } from './zh-cn/tasks.js';
import { unit } from './zh-cn/unit.js';

/**
 * The words of the first page and of what stands around every page, in Chinese: every other catalogue has the same keys. The words of
 * other pages come with them (`later.ts`); what acts, duties and refusals are called, the API says.
 */
export const zhCN = {
  app,
  day,
  inbox,
  keys,
  live,
  nav,
  people,
  print,
  problem,
  search,
  session,
  tasks,
  unit,
};
