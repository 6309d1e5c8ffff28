import { app } from './en/app.js';
import { day } from './en/day.js';
import { decide } from './en/decide.js';
import { form } from './en/form.js';
import { inbox } from './en/inbox.js';
import { live } from './en/live.js';
import { nav } from './en/nav.js';
import { problem } from './en/problem.js';
import { search } from './en/search.js';
import { session } from './en/session.js';
import { task } from './en/task.js';
import { unit } from './en/unit.js';
import { why } from './en/why.js';
import type { Messages } from './zh-cn.js';

export const en: Messages = {
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
