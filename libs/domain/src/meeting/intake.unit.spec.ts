import { describe, expect, it } from '@jest/globals';
import {
  CLERK,
  RECEIVED,
  SEGMENTS,
  SPLIT,
  after,
  expectEvents,
  expectRefusal,
  receipt,
  segment,
  step,
  suggestion,
} from './meeting.spec-support.js';
import type { ReadingNote } from './state/meeting-state.js';

describe('ReceiveMinutes', () => {
  it('records the document by its hashes', () => {
    const { text: _, ...data } = receipt();
    expectEvents(null, RECEIVED, { type: 'MinutesReceived', data: { ...data, notes: [] } });
  });
  it('keeps how the file was read and what is missing in it', () => {
    const notes: ReadingNote[] = [
      { kind: 'changes_left_out', count: 2 },
      { kind: 'annex_missing', name: '附件1：分解表' },
    ];
    expect(after(step('ReceiveMinutes', receipt({ notes })))?.notes).toEqual(notes);
  });
  it('refuses what bears a secrecy mark, and says nothing of its content', () => {
    expectRefusal(null, step('ReceiveMinutes', receipt({ text: '机密★1年\n要修复泵站。' })), 'classified_material', { mark: '机密★' });
    expectRefusal(null, step('ReceiveMinutes', receipt({ classified: true })), 'classified_material', { mark: null });
  });
  it('refuses a second time', () => expectRefusal(after(RECEIVED), RECEIVED, 'meeting_exists', { meetingId: 'm1' }));
  it('refuses an empty text or title', () => {
    expectRefusal(null, step('ReceiveMinutes', receipt({ text: ' ' })), 'text_required', { field: 'text' });
    expectRefusal(null, step('ReceiveMinutes', receipt({ title: '' })), 'text_required', { field: 'title' });
  });
  it('is the office’s to do', () =>
    expectRefusal(null, step('ReceiveMinutes', receipt(), CLERK), 'role_required', { roles: 'supervision_officer,office_head' }));
});

describe('IdentifySegments', () => {
  it('records segments and each suggestion', () => {
    expectEvents(
      after(RECEIVED),
      SPLIT,
      { type: 'SegmentsIdentified', data: { splitterVersion: 'minutes-1', segments: SEGMENTS, look: [] } },
      { type: 'DraftSuggested', data: { draft: suggestion('d1', ['s2']) } },
      { type: 'DraftSuggested', data: { draft: suggestion('d2', ['s3']) } },
    );
  });
  it('happens once', () => expectRefusal(after(RECEIVED, SPLIT), SPLIT, 'segments_exist'));
  it('refuses when nothing was received', () => expectRefusal(null, SPLIT, 'meeting_not_found'));
  it('refuses segments that overlap or stand out of order', () => {
    const segments = [segment('s1', 10, 'task', '要修复泵站。'), segment('s2', 12, 'task', '要疏通河道。')];
    const given = step('IdentifySegments', { splitterVersion: 'x', analysis: { segments, drafts: [] } });
    expectRefusal(after(RECEIVED), given, 'segment_overlap', { segmentId: 's2' });
  });
  it('refuses a suggestion without its sentence', () => {
    const given = step('IdentifySegments', { splitterVersion: 'x', analysis: { segments: SEGMENTS, drafts: [suggestion('d1', ['s9'])] } });
    expectRefusal(after(RECEIVED), given, 'segment_not_found', { segmentId: 's9' });
  });
  it('refuses an analysis without sentences', () => {
    const given = step('IdentifySegments', { splitterVersion: 'x', analysis: { segments: [], drafts: [] } });
    expectRefusal(after(RECEIVED), given, 'text_required', { field: 'segments' });
  });
});

describe('ReclassifySegment', () => {
  const ready = after(RECEIVED, SPLIT);
  it('keeps both classes and the reason', () =>
    expectEvents(ready, step('ReclassifySegment', { segmentId: 's3', to: 'guidance', reason: '原则性要求' }), {
      type: 'SegmentReclassified',
      data: { segmentId: 's3', from: 'task', to: 'guidance', reason: '原则性要求' },
    }));
  it('refuses the same class, no reason, an unknown sentence, and before the split', () => {
    expectRefusal(ready, step('ReclassifySegment', { segmentId: 's3', to: 'task', reason: '同' }), 'same_class', { class: 'task' });
    expectRefusal(ready, step('ReclassifySegment', { segmentId: 's3', to: 'guidance', reason: '' }), 'text_required', { field: 'reason' });
    expectRefusal(ready, step('ReclassifySegment', { segmentId: 's9', to: 'task', reason: '有' }), 'segment_not_found', {
      segmentId: 's9',
    });
    expectRefusal(after(RECEIVED), step('ReclassifySegment', { segmentId: 's3', to: 'guidance', reason: '有' }), 'meeting_wrong_state', {
      status: 'RECEIVED',
    });
  });
});
