import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { addresseesOf, isToldEvent } from './told-event.js';
import type { StoredPayload } from '../../shared/upcast.js';
import { DIRECTIVE_EVENT_TYPES, EVENTS } from './registry.js';
import type { DirectiveEventType } from './registry.js';
import { currentSchemaVersion, upcast } from './upcast.js';

const golden = (type: DirectiveEventType, change: StoredPayload = {}) => {
  const version = currentSchemaVersion(type);
  const { data } = JSON.parse(readFileSync(new URL(`../golden/${type}.v${version}.json`, import.meta.url), 'utf8')) as {
    data: StoredPayload;
  };
  return upcast(type, version, { ...data, ...change });
};

describe('whom an event tells', () => {
  it.each(DIRECTIVE_EVENT_TYPES)('%s: the persons it names, or nobody for a reason', (type) => {
    const { told } = EVENTS[type];
    const event = golden(type, type === 'NoticeOwed' ? { release: 'leader' } : {});
    expect(isToldEvent(event)).toBe('persons' in told);
    if (isToldEvent(event)) expect(addresseesOf(event)).toBe(event.data.to);
    else expect(addresseesOf(event)).toEqual([]);
    if (!('persons' in told)) expect(told.because).not.toBe('');
  });

  it('a notice that goes out by itself is told once, when issued', () => {
    const persons = { to: ['head-fgw'] };
    expect(addresseesOf(golden('NoticeOwed', { ...persons, release: 'auto' }))).toEqual([]);
    expect(addresseesOf(golden('NoticeOwed', { ...persons, release: 'leader' }))).toEqual(['head-fgw']);
    expect(addresseesOf(golden('NoticeIssued', persons))).toEqual(['head-fgw']);
  });

  it('a department is no list of persons: the one that a reassignment once had in `to` is told to nobody', () => {
    const { data } = JSON.parse(readFileSync(new URL('../golden/TaskReassigned.v2.json', import.meta.url), 'utf8')) as {
      data: StoredPayload;
    };
    expect(data).toHaveProperty('to', 'rsj');
    expect(addresseesOf(upcast('TaskReassigned', 2, data))).toEqual([]);
    expect(addresseesOf(golden('TaskReassigned'))).toEqual(['fgw-head', 'fgw-clerk']);
  });
});
