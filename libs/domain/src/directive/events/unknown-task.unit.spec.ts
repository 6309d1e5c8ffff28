import { describe, expect, it } from '@jest/globals';
import { goldenEvents } from '../../shared/event-golden.spec-support.js';
import { UnreadableEvent } from '../../shared/upcast.js';
import { evolve } from './evolve.js';
import { directiveEvents } from './upcast.js';

const { names, lifted } = goldenEvents(new URL('../golden/', import.meta.url), directiveEvents);
const registered = () => evolve(null, lifted('DirectiveRegistered.v1'));
const aboutATask = names().filter((name) => 'taskId' in lifted(name).data && !name.startsWith('TaskDispatched'));

describe('an event about a task that the directive does not have', () => {
  it.each(['TaskNudged.v1', 'TaskReceived.v1', 'TaskResumed.v1', 'DispatchAnswerDecided.v1', 'ObligationOpened.v1'])(
    '%s is no part of its history, and says so',
    (name) => {
      expect(aboutATask).toContain(name);
      expect(() => evolve(registered(), lifted(name))).toThrow(new UnreadableEvent('directive d-1 has no task t1'));
    },
  );
});
