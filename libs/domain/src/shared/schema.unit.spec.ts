import { expect, test } from '@jest/globals';
import { longText, quotedText, shortText, shortTextOrNone, text } from './schema.js';

const faults = (schema: typeof shortText | typeof longText, value: string): string[] =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

test.each(['　　', ' \n\t', '\u200b\u200b', '\u3164', '\u2800', '\ufeff　'])('what shows nothing is no text: %j', (blank) => {
  for (const schema of [text(100), longText, quotedText]) expect(faults(schema, blank)).toEqual(['empty']);
  expect(faults(shortText, blank)).toContain('empty');
});

test.each(['危化品\u202e专项', '张\u200b三', '督〔2026〕\u20661号', '两\n行', '一\u2028二', '响\u0007铃', '\ufeff名称', '制\u00ad表'])(
  'a name, title or number has nothing in it that is not seen: %j',
  (value) => {
    expect(faults(shortText, value)).toEqual(['unseen_characters']);
    expect(shortTextOrNone.safeParse(value).success).toBe(false);
    expect(faults(longText, value)).toEqual([]);
    expect(faults(quotedText, value)).toEqual([]);
  },
);

test.each(['危险化学品专项整治', '欧阳·阿依古丽', '葛\u{E0100}某', '𠮷田', '\ue000姓', 'Li Mingyuan', '市委（扩大）会议　纪要'])(
  'what is seen is taken: %j',
  (value) => {
    expect(faults(shortText, value)).toEqual([]);
    expect(shortTextOrNone.parse('')).toBe('');
  },
);
