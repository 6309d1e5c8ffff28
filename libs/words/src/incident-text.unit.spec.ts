import { describe, expect, it } from '@jest/globals';
import { INCIDENT_CODES, SYSTEM_ACTOR, type Incident } from '@duban/domain';
import { alertTexts } from './alert-text.js';
import { incidentTexts } from './incident-text.js';
import { IDS_AS_NAMES } from './names.js';

const NAMES = { zh: { ...IDS_AS_NAMES, person: () => '王主任' }, en: { ...IDS_AS_NAMES, person: () => 'Director Wang' } };
const subject = { kind: 'directive' as const, id: 'd-1', number: '督〔2020〕7号' };
const incident = (over: Partial<Incident> = {}) => ({
  ...{ code: 'poison_command' as const, subject, commandType: 'NudgeTask', refusal: null },
  ...{ status: 'OPEN' as const, resolvedBy: null, note: null },
  ...over,
});
const told = (over: Partial<Incident> = {}) => alertTexts({ directiveNumber: null, subject: { incident: incident(over) } }, NAMES);

describe('an incident in words', () => {
  it.each(INCIDENT_CODES)('%s says in both languages what happened to which directive, and what to do', (code) => {
    const { what, toDo } = incidentTexts(incident({ code }));
    expect(what.zh).toMatch(/^督办事项督〔2020〕7号：\p{Script=Han}/u);
    expect(what.en).toMatch(/^Directive 督〔2020〕7号: [a-z]/);
    expect(toDo.zh).toMatch(/请/);
    expect(toDo.en).not.toMatch(/\p{Script=Han}/u);
  });

  it('says of a directive without a number that it has none, and of a refused follow-up which rule', () => {
    const { what } = incidentTexts(incident({ code: 'follow_up_refused', subject: { ...subject, number: null }, refusal: 'no_tasks' }));
    expect(what.zh).toMatch(/^一件未编号的督办事项：系统指令被拒（催办，.+）$/);
  });

  it('as an alert tells what to do while it is open, and afterwards who ended it', () => {
    expect(told().zh).toMatch(/^故障：督办事项督〔2020〕7号：操作无法处理（催办）。该操作未产生任何影响/);
    expect(told({ status: 'RESOLVED', resolvedBy: 'p-1', note: '已电话催办' })).toEqual({
      zh: '故障已由王主任了结：督办事项督〔2020〕7号：操作无法处理（催办）：已电话催办',
      en: 'An incident was resolved by Director Wang: directive 督〔2020〕7号: a command could not be processed (Nudge): 已电话催办',
    });
    expect(told({ status: 'RESOLVED', resolvedBy: SYSTEM_ACTOR.personId, note: '…' }).zh).toMatch(/^故障已自动恢复：/);
  });
});
