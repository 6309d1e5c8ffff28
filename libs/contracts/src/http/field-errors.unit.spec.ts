import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { dueInstant, id, instant, localDate, shortText, taskOrder } from '@duban/domain/schema';
import { allRoutes } from './all-routes.js';
import { fieldErrors } from './field-errors.js';

const sample = z.object({
  title: shortText,
  due: dueInstant,
  limit: z.coerce.number().int().min(1).max(200).default(50),
  grade: z.enum(['routine', 'key']).optional(),
  on: localDate.optional(),
  at: instant.optional(),
  directiveId: z.uuid().optional(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  items: z
    .array(z.object({ id, 'a/b': id.optional() }))
    .min(1)
    .max(2)
    .optional(),
  party: z.discriminatedUnion('kind', [z.object({ kind: z.literal('department'), departmentId: id })]).optional(),
});
const good = { title: '核查', due: '2020-03-02' };

const wrong = (value: object): [string, string, string, string][] =>
  fieldErrors(sample.safeParse(value, { reportInput: true }).error ?? new z.ZodError([]), 'body').map(({ field, code, zh, en }) => [
    ...([field, code, zh, en] as const),
  ]);

test.each([
  [{ due: '2020-03-02' }, ['/title', 'required', '请填写此项', 'This is needed']],
  [{ ...good, title: '' }, ['/title', 'empty', '不能为空', 'Must not be empty']],
  [{ ...good, title: 3 }, ['/title', 'not_text', '应为文字', 'Must be text']],
  [{ ...good, title: '长'.repeat(201) }, ['/title', 'too_long', '不得超过200个字', 'At most 200 characters']],
  [{ ...good, title: '半\ud800' }, ['/title', 'unstorable_text', expect.stringContaining('无法保存'), expect.anything()]],
  [{ title: '核查' }, ['/due', 'required', '请填写此项', 'This is needed']],
  [{ ...good, due: '3月2日' }, ['/due', 'not_a_day_or_instant', expect.stringMatching(/^应为日期/), expect.anything()]],
  [{ ...good, limit: 'x' }, ['/limit', 'not_number', '应为数字', 'Must be a number']],
  [{ ...good, limit: 1.5 }, ['/limit', 'not_whole_number', '应为整数', 'Must be a whole number']],
  [{ ...good, limit: 201 }, ['/limit', 'too_large', '不得大于200', 'Must not be more than 200']],
  [{ ...good, grade: 'top' }, ['/grade', 'not_one_of', '应为下列之一：routine、key', 'Must be one of routine, key']],
  [{ ...good, on: '2020-02-30' }, ['/on', 'not_a_date', '日期应形如 2020-02-29', expect.anything()]],
  [{ ...good, at: '2020-02-29' }, ['/at', 'not_an_instant', expect.anything(), expect.anything()]],
  [{ ...good, directiveId: '7' }, ['/directiveId', 'not_an_id', '不是本系统的编号', 'Is no id of ours']],
  [{ ...good, hash: 'x' }, ['/hash', 'wrong_format', '格式不对', 'Has the wrong form']],
  [{ ...good, items: [] }, ['/items', 'too_few', '至少1项', 'At least 1 entry']],
  [{ ...good, items: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] }, ['/items', 'too_many', '最多2项', 'At most 2 entries']],
  [{ ...good, items: [{ id: 'a' }, { id: 'b', 'a/b': 1 }] }, ['/items/1/a~1b', 'not_text', '应为文字', 'Must be text']],
  [{ ...good, items: 'a' }, ['/items', 'not_list', '应为列表', 'Must be a list']],
  [{ ...good, party: 'sifa' }, ['/party', 'not_object', '应为一组字段', 'Must be an object']],
  [{ ...good, party: { kind: 'city' } }, ['/party/kind', 'not_one_of', '应为下列之一：department', expect.anything()]],
])('%j is wrong at %j', (value, error) => {
  expect(wrong(value)).toEqual([error]);
});

test('a strict body says each member that it does not know', () => {
  const { error } = z.strictObject({ done: id }).safeParse({ done: 'x', doen: 1, other: 2 }, { reportInput: true });
  expect(fieldErrors(error ?? new z.ZodError([]), 'body').map(({ field, code }) => [field, code])).toEqual([
    ['/doen', 'unknown_member'],
    ['/other', 'unknown_member'],
  ]);
});

describe('no schema of ours has a fault that is only called wrong', () => {
  const nonsense: unknown[] = [undefined, null, 7, 'x', true, [], {}, { kind: 'x' }];
  const spoilt = (schema: z.ZodObject): [string, unknown][] =>
    Object.keys(schema.shape).flatMap((key) => nonsense.map((value): [string, unknown] => [key, value]));

  test.each(allRoutes.flatMap(({ id: route, body, query }) => [body, query].map((schema) => ({ route, schema }))))(
    '$route',
    ({ schema }) => {
      if (!(schema instanceof z.ZodObject)) return;
      for (const [key, value] of spoilt(schema)) {
        const { error } = schema.safeParse({ [key]: value }, { reportInput: true });
        for (const { zh, en } of error ? fieldErrors(error, 'body') : []) {
          expect(`${zh} ${en}`).not.toMatch(/Invalid|expected|received|\^|undefined|NaN/);
          expect([key, value, zh]).not.toEqual([key, value, '内容不符合要求']);
        }
      }
    },
  );

  test('an order of tasks', () => {
    const { error } = taskOrder.safeParse({ shape: 'joint', leads: [3], title: '', due: { at: 'x' } }, { reportInput: true });
    expect(error && fieldErrors(error, 'body').map(({ field, code }) => [field, code])).toEqual(
      expect.arrayContaining([
        ['/leads/0', 'not_text'],
        ['/title', 'empty'],
        ['/due/at', 'not_a_day_or_instant'],
      ]),
    );
  });
});
