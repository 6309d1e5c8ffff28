import { app } from './zh-cn/app.js';
import { day } from './zh-cn/day.js';
import { decide } from './zh-cn/decide.js';
import { form } from './zh-cn/form.js';
import { inbox } from './zh-cn/inbox.js';
import { live } from './zh-cn/live.js';
import { nav } from './zh-cn/nav.js';
import { problem } from './zh-cn/problem.js';
import { search } from './zh-cn/search.js';
import { session } from './zh-cn/session.js';
import { task } from './zh-cn/task.js';
import { unit } from './zh-cn/unit.js';
import { why } from './zh-cn/why.js';

/** The page's own words, in Chinese: every other catalogue has the same keys. What acts, duties and refusals are called, the API says. */
export const zhCN = {
  app,
  day,
  decide,
  form,
  inbox,
  live,
  nav,
  problem,
  search,
  session,
  task,
  unit,
  why,
};

export type Messages = typeof zhCN;
