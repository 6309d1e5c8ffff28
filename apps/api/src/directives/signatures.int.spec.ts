import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EventView, ForSignatureView, Page, TimelineEntry } from '@duban/contracts';
import { joint, personOf, TestApi } from '../testing/api.spec-support.js';

const SHEET = { sha256: 'e'.repeat(64), name: '签批件.jpg', mediaType: 'image/jpeg', bytes: 90_112 };
const OTHER = { ...SHEET, sha256: 'f'.repeat(64) };

let api: TestApi;
let id: string;
let major: string;

beforeAll(async () => {
  api = await TestApi.start();
  await api.uploaded(SHEET, 'duban.officer', 'duban.officer2', 'fagai.head');
  await api.uploaded(OTHER, 'duban.officer');
  id = await api.dispatched([joint('fagai', { due: { at: '2020-04-30' } })]);
  major = await api.dispatched([joint('fagai', { due: { at: '2020-04-30' } })], { grade: 'major' });
});
afterAll(() => api.stop());

const signed = (file: object = SHEET, by = 'leader.li') => ({
  signedBy: personOf(by),
  asserted: { at: api.clock.now(), basis: '呈批件', file },
});
const suspension = (on: string) => `/directives/${on}/tasks/t1/suspension`;
const why = { reason: '等上级文件', until: '2020-04-10' };

describe('据签批件补录', () => {
  test('what only a leader may decide is offered to the office with the leaders who may sign it', async () => {
    const { items } = (await api.get<ForSignatureView>('duban.officer', `/directives/${id}/for-signature`)).body;
    const suspends = items.find(({ act }) => act === 'MarkRead');
    expect(suspends).toMatchObject({
      pending: false,
      signers: expect.arrayContaining([expect.objectContaining({ personId: personOf('leader.li') })]),
    });
    expect((await api.get('fagai.head', `/directives/${id}/for-signature`)).status).toBe(403);
  });

  test('is refused without the picture, of nobody who leads, and to everybody outside the office', async () => {
    const bare = { ...why, signedBy: personOf('leader.li') };
    expect(await api.refused('duban.officer', suspension(id), bare)).toEqual([422, 'signed_paper_required']);
    const [mine] = [{ ...why, ...signed() }];
    expect(await api.refused('duban.officer', suspension(id), { ...mine, signedBy: personOf('fagai.head') })).toEqual([
      422,
      'signer_no_leader',
    ]);
    expect(await api.refused('duban.officer', suspension(id), { ...mine, signedBy: personOf('duban.officer') })).toEqual([
      422,
      'signer_no_leader',
    ]);
    expect(await api.refused('fagai.head', suspension(id), mine)).toEqual([403, 'not_permitted']);
    // a leader who has nothing to do with the matter signs nothing on it either
    expect(await api.refused('duban.officer', suspension(id), { ...why, ...signed(SHEET, 'leader.wang') })).toEqual([
      404,
      'directive_not_found',
    ]);
  });

  test('is recorded as the leader’s decision, entered by the officer', async () => {
    expect((await api.post('duban.officer', suspension(id), { ...why, ...signed() })).status).toBe(200);
    const { items } = (await api.get<Page<EventView>>('auditor', `/directives/${id}/events`)).body;
    const suspended = items.find(({ type }) => type === 'TaskSuspended');
    expect(suspended).toMatchObject({
      actor: { personId: personOf('duban.officer') },
      accountable: { kind: 'role', role: 'leader_in_charge' },
      authority: { kind: 'paper', onBehalfOf: personOf('leader.li') },
      asserted: { basis: '呈批件', file: SHEET },
    });
    const told = (await api.get<Page<TimelineEntry>>('duban.officer', `/directives/${id}/timeline`)).body;
    expect(told.items.at(-1)?.text.zh).toMatch(/（\S+签批，\S+据签批件补录）/u);
  });

  test('on a major matter takes two officers and the same picture', async () => {
    const body = { ...why, ...signed() };
    expect(await api.refused('duban.officer2', suspension(major), body)).toEqual([403, 'second_officer_required']);
    const filing = { signer: personOf('leader.li'), signedOn: '2020-02-17', file: SHEET };
    expect((await api.post('duban.officer', `/directives/${major}/signed-papers`, filing)).status).toBe(200);
    expect(await api.refused('duban.officer', suspension(major), body)).toEqual([403, 'second_officer_required']);
    const { filed, secondOfficer } = (await api.get<ForSignatureView>('duban.officer2', `/directives/${major}/for-signature`)).body;
    expect([secondOfficer, filed]).toMatchObject([true, [{ n: 1, file: SHEET, by: { personId: personOf('duban.officer') } }]]);
    expect((await api.post('duban.officer2', suspension(major), body)).status).toBe(200);
  });

  test('is decided again alike', async () => expect(await api.findings()).toEqual([]));
});
