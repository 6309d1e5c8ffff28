import { app } from './en/app.js';
import { day } from './en/day.js';
import { inbox } from './en/inbox.js';
import { keys } from './en/keys.js';
import { live } from './en/live.js';
import { nav } from './en/nav.js';
import { people } from './en/people.js';
import { print } from './en/print.js';
import { problem } from './en/problem.js';
import { search } from './en/search.js';
import { session } from './en/session.js';
import { tasks } from './en/tasks.js';
import { unit } from './en/unit.js';
import type { zhCN } from './zh-cn.js';

export const en: typeof zhCN = {
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
