import { describe, expect, it } from '@jest/globals';
import type { Actor } from '../../shared/party.js';
import { command, receive, register, type Manner } from '@duban/testing/directive-commands';
import { given } from '@duban/testing/given-when-then';
import { day, head, ISSUER, LEADER, OFFICER, OFFICER_2 } from '@duban/testing/people';

const SHEET = { sha256: 'c'.repeat(64), name: '签批件.jpg', mediaType: 'image/jpeg', bytes: 90_112 };
const enters = (officer: Actor, signer: Actor): Actor => ({ ...signer, personId: officer.personId, snapshot: officer.snapshot });
const onPaper = (signer: Actor, file: object | null = SHEET): Manner => ({
  at: day(6),
  authority: { kind: 'paper', onBehalfOf: signer.personId },
  asserted: { at: day(5), basis: '呈批件', ...(file ? { file: SHEET } : {}) },
});
const file = (by = OFFICER, signer = 'leader') =>
  command('FileSignedPaper', { signer, signedOn: '2020-02-22', file: SHEET, note: '' }, by, { at: day(6) });
const suspend = (officer = OFFICER, signer = LEADER, manner = onPaper(LEADER)) =>
  command('SuspendTask', { taskId: 't1', reason: '等上级文件', until: day(20) }, enters(officer, signer), manner);
const working = (grade: 'routine' | 'major' = 'routine') => given(register({ grade }), receive());

describe('据签批件补录', () => {
  it('is the leader’s own decision, in the name of the officer who enters it', () => {
    const story = working().and(suspend());
    expect(story.directive.tasks['t1']?.status).toBe('SUSPENDED');
  });

  it('needs the picture of the signed paper', () => {
    working()
      .when(suspend(OFFICER, LEADER, onPaper(LEADER, null)))
      .thenRefused('signed_paper_required');
  });

  it('on a major matter needs another officer than who filed that same picture', () => {
    const filed = working('major').and(file());
    working('major').when(suspend()).thenRefused('second_officer_required', { signedBy: 'leader' });
    filed.when(suspend()).thenRefused('second_officer_required', { signedBy: 'leader' });
    filed.when(suspend(OFFICER_2, ISSUER, onPaper(ISSUER))).thenRefused('second_officer_required', { signedBy: 'issuer' });
    expect(filed.and(suspend(OFFICER_2)).directive.tasks['t1']?.status).toBe('SUSPENDED');
  });
});

describe('FileSignedPaper', () => {
  it('keeps what was signed; of a major matter the other officers are told', () => {
    working()
      .when(file())
      .then({ type: 'SignedPaperFiled', data: { n: 1, signer: 'leader', signedOn: '2020-02-22', file: SHEET, note: '', to: [] } });
    working('major')
      .when(file())
      .then({
        type: 'SignedPaperFiled',
        data: { n: 1, signer: 'leader', signedOn: '2020-02-22', file: SHEET, note: '', to: ['officer-2'] },
      });
  });

  it('refuses with its code', () => {
    working().when(file(OFFICER, 'fgw-head')).thenRefused('signer_no_leader', { personId: 'fgw-head' });
    working()
      .when(file(head('fgw')))
      .thenRefused('role_required');
    working().and(file()).when(file(OFFICER_2)).thenRefused('nothing_changed');
    working()
      .when(command('FileSignedPaper', { taskId: 't9', signer: 'leader', signedOn: '2020-02-22', file: SHEET, note: '' }, OFFICER))
      .thenRefused('task_not_found');
  });
});
