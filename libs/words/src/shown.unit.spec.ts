import { expect, test } from '@jest/globals';
import { shown } from './shown.js';

test.each([
  ['同\u202e意', '同⟦U+202E⟧意'],
  ['\u2066同意\u2069', '⟦U+2066⟧同意⟦U+2069⟧'],
  ['张\u200b三', '张⟦U+200B⟧三'],
  ['\ufeff一', '⟦U+FEFF⟧一'],
  ['响\u0007铃', '响⟦U+0007⟧铃'],
])('what is not seen and changes how a text is read is shown: %j', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test('everything else stands as it was written', () => {
  const text = '第一段。\r\n\t第二段：𠮷、葛\u{E0100}、👩\u200d🌾？';
  expect(shown(text.replace('\u200d', ''))).toBe(text.replace('\u200d', ''));
});
