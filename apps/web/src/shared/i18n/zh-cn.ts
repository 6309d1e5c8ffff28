import { app } from './zh-cn/app.js';
import { board } from './zh-cn/board.js';
import { day } from './zh-cn/day.js';
import { decide } from './zh-cn/decide.js';
import { field } from './zh-cn/field.js';
import { forecast } from './zh-cn/forecast.js';
import { form } from './zh-cn/form.js';
import { inbox } from './zh-cn/inbox.js';
import { intake } from './zh-cn/intake.js';
import { keys } from './zh-cn/keys.js';
import { leave } from './zh-cn/leave.js';
import { live } from './zh-cn/live.js';
import { nav } from './zh-cn/nav.js';
import { people } from './zh-cn/people.js';
import { print } from './zh-cn/print.js';
import { problem } from './zh-cn/problem.js';
import { reading } from './zh-cn/reading.js';
import { search } from './zh-cn/search.js';
import { session } from './zh-cn/session.js';
import { settings } from './zh-cn/settings.js';
import { sheet } from './zh-cn/sheet.js';
import { task } from './zh-cn/task.js';
import { tasks } from './zh-cn/tasks.js';
import { unit } from './zh-cn/unit.js';
import { why } from './zh-cn/why.js';

/** The page's own words, in Chinese: every other catalogue has the same keys. What acts, duties and refusals are called, the API says. */
export const zhCN = {
  app,
  board,
  day,
  decide,
  field,
  forecast,
  form,
  inbox,
  intake,
  keys,
  leave,
  live,
  nav,
  people,
  print,
  problem,
  reading,
  search,
  session,
  settings,
  sheet,
  task,
  tasks,
  unit,
  why,
};

export type Messages = typeof zhCN;
