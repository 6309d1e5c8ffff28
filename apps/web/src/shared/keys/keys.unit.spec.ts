import { expect, test } from '@jest/globals';
import { isKey, isPressOf, takesText, type Key, type Pressed } from './keys.js';

const search: Key = { code: 'Slash', shown: '/', label: '搜索' };
const help: Key = { code: 'Slash', shift: true, shown: '?', label: '快捷键' };
const pressed = (more: Partial<Pressed> = {}): Pressed => ({
  ...{ code: 'Slash', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
  ...{ repeat: false, isComposing: false, keyCode: 191, defaultPrevented: false, ...more },
});

test('a key goes by its place, whatever an input method makes of it', () => {
  expect([isKey(search, pressed()), isKey(search, pressed({ shiftKey: true })), isKey(help, pressed({ shiftKey: true }))]).toEqual([
    true,
    false,
    true,
  ]);
});

test.each([
  ['while something is composed', { isComposing: true }],
  ['while something is composed, on a browser that does not say so', { keyCode: 229 }],
  ['held down', { repeat: true }],
  ['with another key', { altKey: true }],
  ['of the system', { metaKey: true }],
  ['with Ctrl, where none is asked for', { ctrlKey: true }],
  ['that somebody else has taken', { defaultPrevented: true }],
])('not %s', (_, more) => {
  expect(isKey(search, pressed(more))).toBe(false);
});

test('in a field it is text', () => {
  expect([takesText('INPUT', 'search', false), takesText('TEXTAREA', 'textarea', false), takesText('DIV', '', true)]).toEqual([
    true,
    true,
    true,
  ]);
  expect([takesText('INPUT', 'checkbox', false), takesText('BUTTON', 'button', false), takesText('BODY', '', false)]).toEqual([
    false,
    false,
    false,
  ]);
});

test('Enter on what it presses is not the page’s, another key there is', () => {
  expect([isPressOf({ code: 'Enter' }, 'BUTTON'), isPressOf({ code: 'Enter' }, 'A'), isPressOf({ code: 'Space' }, 'SUMMARY')]).toEqual([
    ...[true, true, true],
  ]);
  expect([isPressOf({ code: 'Enter' }, 'LI'), isPressOf({ code: 'KeyJ' }, 'BUTTON')]).toEqual([false, false]);
});
