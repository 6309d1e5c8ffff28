import { ANSWERING } from './answering.js';
import { CHASING } from './chasing.js';
import type { Course, CourseName } from './course.js';
import { DATES } from './dates.js';
import { DOING } from './doing.js';
import { FINISHING } from './finishing.js';
import { STANDING } from './standing.js';

export const COURSES: Readonly<Record<Exclude<CourseName, 'joined'>, Course>> = {
  ...FINISHING,
  ...CHASING,
  ...DATES,
  ...DOING,
  ...ANSWERING,
  ...STANDING,
};
