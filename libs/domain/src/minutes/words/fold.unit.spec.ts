import { describe, expect, it } from '@jest/globals';
import { foldTraditional } from '@duban/language';
import { foldEvenly } from './fold.js';
import { analyse } from '../minutes.spec-support.js';

const TEXT = '臨江市專題會議紀要\n會議強調，要深刻認識汛情。市水務局要在2月底前完成泵站修復，各區要盡快開展管網排查。';

describe('traditional characters', () => {
  const { title, segments, drafts } = analyse(TEXT, { fold: foldTraditional, hash: (text) => text });
  it('are read by the same rules; offsets, words and hashes are those of the original', () => {
    expect([title, segments.map((segment) => segment.class)]).toEqual(['臨江市專題會議紀要', ['statement', 'guidance', 'task']]);
    for (const { start, end, text, sha256 } of segments) expect([text, sha256]).toEqual([TEXT.slice(start, end), TEXT.slice(start, end)]);
  });
  it('suggestions are worded as the original is, and a date keeps its words', () => {
    expect(drafts.map((draft) => [draft.title, draft.addressee.text, draft.dueSuggestion?.phrase ?? draft.timePhrases[0]?.text])).toEqual([
      ['完成泵站修復', '市水務局', '2月底前'],
      ['開展管網排查', '各區', '盡快'],
    ]);
    expect(drafts[0]?.departmentSuggestions).toEqual([
      { departmentId: 'shuiwu', role: 'lead', reason: { rule: 'subject', words: '市水務局' } },
    ]);
  });
  it('names in traditional characters are known in a simplified text too', () => {
    const departments = [{ id: 'shuiwu', name: '市水務局', aliases: [] }];
    const [draft] = analyse('会议纪要\n会议要求，市水务局要疏通河道。', { fold: foldTraditional, departments }).drafts;
    expect(draft?.departmentSuggestions.map(({ departmentId }) => departmentId)).toEqual(['shuiwu']);
  });
  it('a fold that would move letters is not let to', () => {
    expect(foldEvenly('甲乙', (text) => text.replaceAll('甲', '子丑'))).toBe('甲乙');
  });
});
