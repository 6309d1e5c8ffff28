import { afterAll, beforeAll, describe } from '@jest/globals';
import { Console } from './console.spec-support.js';
import { dayOfADepartment } from './day.spec-support.js';
import { everyPageAndState } from './every-page.spec-support.js';
import { faultsMeanwhile } from './faults-meanwhile.spec-support.js';
import { minutesToDirectives } from './intake.spec-support.js';
import { dayOfALeader } from './leader.spec-support.js';
import { dayOfAnAuditor } from './audit.spec-support.js';
import { dayOfTheOffice } from './office.spec-support.js';
import { paperAndTelephone } from './paper.spec-support.js';
import { fourWeeksOfASeries } from './series.spec-support.js';
import { restOfAUnitsDay } from './unit.spec-support.js';

// one stack for all of them: to start it takes longer than most of what is told on it
let running: Console | undefined;
beforeAll(async () => {
  running = await Console.start();
}, 600_000);
afterAll(() => running?.stop());

const console = (): Console => {
  if (!running) throw new Error('nothing runs');
  return running;
};

describe('a department’s day, on pages alone', () => dayOfADepartment(console));
describe('the rest of a unit’s day, on pages alone', () => restOfAUnitsDay(console));
describe('a leader’s day, on pages alone', () => dayOfALeader(console));
describe('the office’s day, on pages alone', () => dayOfTheOffice(console));
describe('an auditor’s day, on pages alone', () => dayOfAnAuditor(console));
describe('on paper and by telephone', () => paperAndTelephone(console));
describe('minutes to directives, on pages alone', () => minutesToDirectives(console));
describe('four weeks of a series of meetings, on pages alone', () => fourWeeksOfASeries(console));
describe('every page and state', () => everyPageAndState(console));
describe('what happens meanwhile loses nothing that was typed and does nothing twice', () => faultsMeanwhile(console));
