import { z } from 'zod';
import { FIELD_TEXTS, fieldText, type FieldFault, type FieldParams } from '@duban/words';

/** Where in a request something is wrong; `directive` = in what stands recorded since an earlier request. */
export type FieldPlace = 'body' | 'query' | 'params' | 'headers' | 'directive';

/** One wrong place: its JSON pointer (RFC 6901) within the body, the query or the path, what is wrong, and that in words. */
export const FieldError = z
  .object({
    in: z.enum(['body', 'query', 'params', 'headers', 'directive']),
    field: z.string().meta({ example: '/tasks/0/due/at' }),
    code: z.string(),
    zh: z.string(),
    en: z.string(),
  })
  .meta({ id: 'FieldError' });
export type FieldError = z.infer<typeof FieldError>;

interface At {
  in: FieldPlace;
  path: readonly PropertyKey[];
}

const pointer = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

export const fieldError = ({ in: place, path }: At, code: FieldFault, params?: FieldParams): FieldError => ({
  ...{ in: place, field: pointer(path), code },
  ...fieldText(code, params),
});

type Issue = z.core.$ZodIssue;
type Found = [FieldFault, FieldParams?];

const WRONG_TYPE: Partial<Record<string, FieldFault>> = {
  string: 'not_text',
  number: 'not_number',
  int: 'not_whole_number',
  boolean: 'not_flag',
  array: 'not_list',
  object: 'not_object',
  record: 'not_object',
};
const WRONG_FORMAT: Partial<Record<string, FieldFault>> = {
  date: 'not_a_date',
  datetime: 'not_an_instant',
  uuid: 'not_an_id',
  safeint: 'not_whole_number',
};
const OF_TEXT = ['too_short', 'too_long'] as const;
const OF_LIST = ['too_few', 'too_many'] as const;
const OF_NUMBER = ['too_small', 'too_large'] as const;

const boundOf = (origin: string, side: 0 | 1, bound: number | bigint): Found => {
  const limit = Number(bound);
  if (origin === 'string') return limit === 1 && side === 0 ? ['empty'] : [OF_TEXT[side], { limit }];
  return [(origin === 'array' || origin === 'set' ? OF_LIST : OF_NUMBER)[side], { limit }];
};

const isFault = (message: string): message is FieldFault => Object.hasOwn(FIELD_TEXTS, message);

const faultOf = (issue: Issue): Found => {
  switch (issue.code) {
    case 'invalid_type':
      return [issue.input === undefined ? 'required' : (WRONG_TYPE[issue.expected] ?? 'invalid')];
    case 'too_small':
      return boundOf(issue.origin, 0, issue.minimum);
    case 'too_big':
      return boundOf(issue.origin, 1, issue.maximum);
    case 'invalid_value':
      return issue.input === undefined ? ['required'] : ['not_one_of', { options: issue.values.map(String) }];
    case 'invalid_format':
      return [WRONG_FORMAT[issue.format] ?? 'wrong_format'];
    case 'custom':
      return [isFault(issue.message) ? issue.message : 'invalid'];
    default:
      return ['invalid'];
  }
};

const isWhole = (errors: readonly Issue[]): boolean => errors.some(({ path }) => path.length === 0);

/** Of several forms that something may have: the one that was meant, where only one is not wrong as a whole. */
const ofUnion = (issue: Extract<Issue, { code: 'invalid_union' }>, at: At): FieldError[] => {
  if (issue.input === undefined && issue.errors.length > 0) return [fieldError(at, 'required')];
  if ('discriminator' in issue && 'options' in issue && Array.isArray(issue.options))
    return [fieldError(at, 'not_one_of', { options: issue.options.map(String) })];
  const formats = issue.errors.flatMap(([first]) => (first?.code === 'invalid_format' ? [first.format] : []));
  if (formats.includes('date') && formats.includes('datetime')) return [fieldError(at, 'not_a_day_or_instant')];
  const meant = issue.errors.filter((errors) => !isWhole(errors));
  const [only] = meant;
  if (only && meant.length === 1) return only.flatMap((one) => ofIssue(one, at));
  const faults = new Map(issue.errors.flatMap(([first]) => (first ? [[faultOf(first)[0], faultOf(first)] as const] : [])));
  const [same] = faults.values();
  return [same && faults.size === 1 ? fieldError(at, ...same) : fieldError(at, 'invalid')];
};

const ofIssue = (issue: Issue, within: At): FieldError[] => {
  const at = { in: within.in, path: [...within.path, ...issue.path] };
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => fieldError({ ...at, path: [...at.path, key] }, 'unknown_member'));
  if (issue.code === 'invalid_union') return ofUnion(issue, at);
  return [fieldError(at, ...faultOf(issue))];
};

/** What a schema found wrong, each at its field. The schema has to be asked with `reportInput`. */
export const fieldErrors = (error: z.core.$ZodError, place: FieldPlace): FieldError[] =>
  error.issues.flatMap((issue) => ofIssue(issue, { in: place, path: [] }));
