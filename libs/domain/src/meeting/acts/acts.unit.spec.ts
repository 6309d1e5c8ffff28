import { describe, expect, it } from '@jest/globals';
import { itGivesEachAHome } from '../../shared/homes.spec-support.js';
import { meetingEvents } from '../events/registry.js';
import { LEADER, OFFICER } from '@duban/testing/people';
import { CLERK, SUBMITTED, expectRefusal, step } from '../meeting.spec-support.js';
import { MEETING_ACTS } from './registry.js';

const acts = Object.entries(MEETING_ACTS);

describe('acts on a meeting', () => {
  itGivesEachAHome(new URL('./', import.meta.url), Object.keys(MEETING_ACTS), ['acts-now.ts', 'decide.ts', 'define-act.ts', 'registry.ts']);

  it.each(acts)('%s is kept under its own name, and somebody may do it', (type, act) => {
    expect(act.type).toBe(type);
    expect(Object.keys(act.grants).length).toBeGreaterThan(0);
  });

  it('say that there is no meeting only to those who may do it there', () => {
    expectRefusal(null, SUBMITTED, 'meeting_not_found');
    expectRefusal(null, { ...SUBMITTED, by: CLERK }, 'role_required', { roles: 'supervision_officer,office_head' });
    for (const by of [OFFICER, LEADER]) expectRefusal(null, step('ApproveList', { opinion: '同意' }, by), 'meeting_not_found');
  });
});

describe('events of a meeting', () => {
  itGivesEachAHome(new URL('../events/', import.meta.url), meetingEvents.types, ['define-event.ts', 'evolve.ts', 'registry.ts']);
});
