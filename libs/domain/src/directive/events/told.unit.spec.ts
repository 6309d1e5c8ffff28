import { describe, expect, it } from '@jest/globals';
import type { Directive, Notice } from '../state/index.js';
import { EVENTS, TOLD_EVENTS } from './registry.js';
import { personsTold, tellingBy } from './told.js';

const STATE = { notices: { n1: { obligationId: 't1/report/2' } as Notice } as Record<string, Notice> } as Directive;
const STEP = { taskId: 't1', obligationId: 't1/plan', generation: 0, ruleId: 'r', step: 's', superseded: ['earlier'], to: ['p'] };

describe('how an event is told', () => {
  it('is the same for every payload, or follows from it', () => {
    const signed = { taskId: 't1', n: 1, level: 0, role: 'office_head', meaning: 'review', opinion: '', passedUp: [], to: ['p'] } as const;
    const told = (nextLevel: number | null) =>
      tellingBy(TOLD_EVENTS.ClosureSigned.told, { ...signed, passedUp: [], to: ['p'], nextLevel }, STATE);
    expect([told(1).kind, told(null).kind]).toEqual(['request', 'information']);
    expect([told(1).level, told(1).asks]).toEqual(['info', 'review']);

    const issued = { taskId: 't1', noticeId: 'n1', number: null, text: '', answerDue: '', to: [] };
    const level = (colour: 'blue' | 'orange' | 'red') => tellingBy(TOLD_EVENTS.NoticeIssued.told, { ...issued, colour }, STATE).level;
    expect((['blue', 'orange', 'red'] as const).map(level)).toEqual(['warn', 'serious', 'grave']);
  });

  it('names the clock that the event is about: the task’s completion unless the event says another', () => {
    const clocks = [
      tellingBy(TOLD_EVENTS.ExtensionRefused.told, { taskId: 't1', n: 1, reason: '', to: [] }, STATE),
      tellingBy(TOLD_EVENTS.TaskNudged.told, { taskId: 't1', n: 2, text: '', answerDue: '', to: [] }, STATE),
      tellingBy(TOLD_EVENTS.ReminderRaised.told, STEP, STATE),
      tellingBy(
        TOLD_EVENTS.NoticeIssued.told,
        { taskId: 't1', noticeId: 'n1', number: null, colour: 'red', text: '', answerDue: '', to: [] },
        STATE,
      ),
    ].map(({ clock }) => clock);
    expect(clocks).toEqual(['t1/complete', 't1/nudge_answer/2', 't1/plan', 't1/report/2']);
  });

  it('keeps neither addressees nor what no sentence tells, and leaves the event as it was', () => {
    const { data } = tellingBy(TOLD_EVENTS.AlertRaised.told, STEP, STATE);
    expect(data).toEqual({ ...STEP, superseded: [], to: [] });
    expect(personsTold(EVENTS.AlertRaised.told, STEP)).toEqual(['p']);
    expect(STEP.superseded).toEqual(['earlier']);
  });
});
