import { describe, expect, it } from '@jest/globals';
import { UnreadableEvent, eventSchemas } from './upcast.js';

interface Discarded {
  type: 'Discarded';
  data: { reason: string };
}

describe('upcasting', () => {
  const { currentSchemaVersion, upcast } = eventSchemas<Discarded>({
    Discarded: { upcasters: [(old) => ({ reason: old['why'] }), (old) => ({ ...old, reason: `${String(old['reason'])}。` })] },
  });

  it('lifts each version to the present one, step by step', () => {
    expect(currentSchemaVersion('Discarded')).toBe(3);
    const present = { type: 'Discarded', data: { reason: '不立。' } };
    expect(upcast('Discarded', 1, { why: '不立' })).toEqual(present);
    expect(upcast('Discarded', 2, { reason: '不立' })).toEqual(present);
    expect(upcast('Discarded', 3, { reason: '不立。' })).toEqual(present);
  });

  it('says of an upcaster that throws which event it could not take in', () => {
    const broken = eventSchemas<Discarded>({ Discarded: { upcasters: [(old) => ({ reason: (old['why'] as string).trim() })] } });
    expect(() => broken.upcast('Discarded', 1, {})).toThrow(UnreadableEvent);
    expect(() => broken.upcast('Discarded', 1, {})).toThrow(/version 1 of Discarded: TypeError/);
  });

  it('refuses a type or version that this build does not know', () => {
    expect(() => upcast('Discarded', 4, {})).toThrow(UnreadableEvent);
    expect(() => upcast('Discarded', 0, {})).toThrow(UnreadableEvent);
    expect(() => upcast('Forgotten', 1, {})).toThrow(UnreadableEvent);
    expect(() => upcast('toString', 1, {})).toThrow(UnreadableEvent);
  });
});
