import { app } from './en/app.js';
import { day } from './en/day.js';
import { decide } from './en/decide.js';
import { field } from './en/field.js';
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
import { unit } from './en/unit.js';
import { why } from './en/why.js';
import type { Messages } from './zh-cn.js';

export const en: Messages = {
  app,
  day,
  decide,
  field,
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
  unit,
  why,
};
