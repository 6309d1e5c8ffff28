import { describe, expect, test } from '@jest/globals';
import { foundOf, onlyTask, partsOf } from './search.js';

const shown = (text: string, ...words: string[]): string =>
  partsOf(text, words)
    .map(({ text: part, marked }) => (marked ? `[${part}]` : part))
    .join('');

describe('what was looked for is marked', () => {
  test.each([
    ['抓好重大项目建设', ['重大项目'], '抓好[重大项目]建设'],
    ['督〔2020〕21号', ['督202021'], '[督〔2020〕21]号'],
    ['Ｈealth Commission', ['health'], '[Ｈealth] Commission'],
    ['一次两次一次', ['一次'], '[一次]两次[一次]'],
    ['稳岗补贴首批拨付', ['补贴', '拨付'], '稳岗[补贴]首批[拨付]'],
    ['没有', ['别的'], '没有'],
    ['𬭳元素测定', ['𬭳元'], '[𬭳元]素测定'],
  ])('%s by %j', (text, words, expected) => {
    expect(shown(text, ...words)).toBe(expected);
  });
});

const hit = (more: object) => ({
  ...{ kind: 'task' as const, directiveId: 'd1', taskId: 't1', number: '督〔2020〕1号', title: '任务', directiveTitle: '事项' },
  ...{ status: 'IN_PROGRESS' as const, score: 4, found: [{ word: '任务', in: 'title' as const }], ...more },
});

describe('what was found', () => {
  test('tasks stand under their directive, in the order in which they were found', () => {
    const found = foundOf([
      hit({ directiveId: 'd2', taskId: 't9' }),
      hit({}),
      hit({ kind: 'directive', taskId: null, title: '事项', found: [{ word: '事项', in: 'title' }] }),
      hit({ taskId: 't2' }),
    ]);
    expect(found.map(({ directiveId, tasks, hit: own }) => [directiveId, own !== null, tasks.map((task) => task.hit.taskId)])).toEqual([
      ['d2', false, ['t9']],
      ['d1', true, ['t1', 't2']],
    ]);
    expect([found[0]?.title, found[1]?.title]).toEqual([[{ text: '事项', marked: false }], [{ text: '事项', marked: true }]]);
  });

  test('a directive whose one task is called the same is one line that leads to the task', () => {
    const same = hit({ title: '事项', found: [{ word: '交通', in: 'party' }] });
    const own = hit({ kind: 'directive', taskId: null, title: '事项', found: [{ word: '交通', in: 'text' }] });
    const found = foundOf([own, same]);
    expect(found).toHaveLength(1);
    expect(found.map(onlyTask)).toMatchObject([{ hit: { taskId: 't1' }, foundIn: ['text', 'party'] }]);
    expect(foundOf([own, hit({ title: '另一名' })]).map(onlyTask)).toEqual([null]);
    expect(foundOf([same, hit({ title: '事项', taskId: 't2' })]).map(onlyTask)).toEqual([null]);
  });

  test('where it was found is said when it does not show', () => {
    const found = foundOf([
      hit({
        found: [
          { word: '任务', in: 'title' },
          { word: '交通', in: 'party' },
          { word: '检测', in: 'text' },
          { word: '报告', in: 'text' },
        ],
      }),
    ]);
    expect(found[0]?.tasks[0]?.foundIn).toEqual(['party', 'text']);
  });
});
