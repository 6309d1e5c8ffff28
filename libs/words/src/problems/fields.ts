import type { BilingualText } from '@duban/domain';

/** What the words of a wrong field may name. */
export interface FieldParams {
  limit?: number;
  options?: readonly string[];
  /** What was sent that nothing is called, and what is called nearly so. */
  member?: string;
  nearest?: string;
}

type FieldText = BilingualText | ((params: FieldParams) => BilingualText);

const limited =
  (zh: (n: number) => string, en: (n: number) => string) =>
  ({ limit = 0 }: FieldParams): BilingualText => ({ zh: zh(limit), en: en(limit) });

/** What is wrong with one field of a request, to be said beside it. */
export const FIELD_TEXTS = {
  required: { zh: '请填写此项', en: 'This is needed' },
  not_text: { zh: '应为文字', en: 'Must be text' },
  not_number: { zh: '应为数字', en: 'Must be a number' },
  not_whole_number: { zh: '应为整数', en: 'Must be a whole number' },
  not_flag: { zh: '应为“是”或“否”（true、false）', en: 'Must be true or false' },
  not_list: { zh: '应为列表', en: 'Must be a list' },
  not_object: { zh: '应为一组字段', en: 'Must be an object' },
  empty: { zh: '不能为空', en: 'Must not be empty' },
  unseen_characters: {
    zh: '含有看不见的字符（方向控制符、零宽字符、换行等），请重新输入',
    en: 'Has characters that are not seen (of direction, of no width, line breaks): type it anew',
  },
  too_short: limited(
    (n) => `至少${n}个字`,
    (n) => `At least ${n} characters`,
  ),
  too_long: limited(
    (n) => `不得超过${n}个字`,
    (n) => `At most ${n} characters`,
  ),
  too_few: limited(
    (n) => `至少${n}项`,
    (n) => `At least ${n} entr${n === 1 ? 'y' : 'ies'}`,
  ),
  too_many: limited(
    (n) => `最多${n}项`,
    (n) => `At most ${n} entr${n === 1 ? 'y' : 'ies'}`,
  ),
  too_small: limited(
    (n) => `不得小于${n}`,
    (n) => `Must not be less than ${n}`,
  ),
  too_large: limited(
    (n) => `不得大于${n}`,
    (n) => `Must not be more than ${n}`,
  ),
  not_one_of: ({ options = [] }: FieldParams): BilingualText => ({
    zh: `应为下列之一：${options.join('、')}`,
    en: `Must be one of ${options.join(', ')}`,
  }),
  not_a_date: { zh: '日期应形如 2020-02-29', en: 'Must be a date as 2020-02-29' },
  not_an_instant: { zh: '时间应形如 2020-02-29T18:00:00+08:00', en: 'Must be a time as 2020-02-29T18:00:00+08:00' },
  not_a_day_or_instant: {
    zh: '应为日期（形如 2020-02-29）或时间（形如 2020-02-29T18:00:00+08:00）',
    en: 'Must be a date as 2020-02-29 or a time as 2020-02-29T18:00:00+08:00',
  },
  not_an_id: { zh: '不是本系统的编号', en: 'Is no id of ours' },
  wrong_format: { zh: '格式不对', en: 'Has the wrong form' },
  unknown_member: ({ member, nearest }: FieldParams): BilingualText => ({
    zh: member === undefined || nearest === undefined ? '没有这一字段' : `没有“${member}”这一字段，是否应为“${nearest}”`,
    en: member === undefined || nearest === undefined ? 'There is no such field' : `There is no field ${member}: did you mean ${nearest}?`,
  }),
  unstorable_text: { zh: '含有无法保存的字符，请删去后再填', en: 'Holds characters that cannot be stored' },
  named_twice: { zh: '重复列出', en: 'Is named twice' },
  rows_with_can: limited(
    (n) => `只能查询当前，且每页不超过${n}项`,
    (n) => `Only of now, and with at most ${n} rows a page`,
  ),
  not_a_version: { zh: '应为带引号的版本号，形如 "3"', en: 'Must be a version in quotes, as "3"' },
  invalid: { zh: '内容不符合要求', en: 'Is not as it should be' },
} as const satisfies Record<string, FieldText>;

/** What to send instead of a body of another type. */
export const mediaTypeAdvice = (expected: string): BilingualText =>
  expected === 'multipart/form-data'
    ? { zh: '请以 multipart/form-data 上传文件，字段名为 file', en: 'Send the file as multipart/form-data, in the field file' }
    : { zh: `请使用 ${expected}`, en: `Use ${expected}` };

export type FieldFault = keyof typeof FIELD_TEXTS;

export const fieldText = (fault: FieldFault, params: FieldParams = {}): BilingualText => {
  const text: FieldText = FIELD_TEXTS[fault];
  return typeof text === 'function' ? text(params) : text;
};
