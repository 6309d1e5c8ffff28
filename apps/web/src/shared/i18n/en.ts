import { app } from './en/app.js';
import { board } from './en/board.js';
import { day } from './en/day.js';
import { decide } from './en/decide.js';
import { field } from './en/field.js';
import { forecast } from './en/forecast.js';
import { form } from './en/form.js';
import { inbox } from './en/inbox.js';
import { intake } from './en/intake.js';
import { keys } from './en/keys.js';
import { leave } from './en/leave.js';
import { live } from './en/live.js';
import { nav } from './en/nav.js';
import { people } from './en/people.js';
import { print } from './en/print.js';
import { problem } from './en/problem.js';
import { reading } from './en/reading.js';
import { search } from './en/search.js';
import { session } from './en/session.js';
import { settings } from './en/settings.js';
import { sheet } from './en/sheet.js';
import { task } from './en/task.js';
import { tasks } from './en/tasks.js';
import { unit } from './en/unit.js';
import { why } from './en/why.js';
import type { Messages } from './zh-cn.js';

export const en: Messages = {
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
