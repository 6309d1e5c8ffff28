import { expect, test } from '@jest/globals';
import { directoryNames, nameIn, namesOf } from './names.js';

const name = (zh: string, en: string, short?: string) => ({ name: { zh, en }, kind: 'department' as const, ...(short ? { short } : {}) });

test('a unit is called by its short name in Chinese, by its whole one in English', () => {
  const names = { fagai: name('市发展和改革委员会', 'Development and Reform Commission', '市发改委') };
  expect(nameIn(names, 'zh')('fagai')).toBe('市发改委');
  expect(nameIn(names, 'en')('fagai')).toBe('Development and Reform Commission');
});

test('what the reader may not know stands as its id', () => {
  expect(nameIn({}, 'zh')('p7')).toBe('p7');
});

test('answers without names are no trouble; the later one names it', () => {
  expect(namesOf({}, { names: { a: name('旧', 'old') } }, { names: { a: name('新', 'new') } })).toEqual({ a: name('新', 'new') });
});

test('the directory of now names units and persons', () => {
  const department = {
    ...{ id: 'd', name: '市财政局', shortNames: ['财政局'], kind: 'k', parentId: null },
    leaderInCharge: null,
    members: [],
    until: null,
  };
  const names = directoryNames([department], [{ id: 'p', name: '林国栋', nameEn: 'Lin Guodong', posts: [] }]);
  expect([nameIn(names, 'zh')('d'), nameIn(names, 'en')('d'), nameIn(names, 'en')('p')]).toEqual(['财政局', '市财政局', 'Lin Guodong']);
});
