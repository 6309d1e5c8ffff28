import { expect, test } from '@jest/globals';
import { zhCN } from '../../../shared/i18n/zh-cn.js';
import { bodyOf, EMPTY_DRAFT, fieldsOf, FORM_ACTS, FORMS, isEmpty, missingIn, type Draft } from './forms.js';

const calm = { behind: false, measured: false };
const draft = (values: Draft['values'], more: Partial<Draft> = {}): Draft => ({ ...EMPTY_DRAFT, values, ...more });

test('gap, cause and help are asked only of what is behind, or kept where something was written', () => {
  const names = (given: typeof calm, from = EMPTY_DRAFT) => fieldsOf('ReportProgress', given, from).map(({ name }) => name);
  expect(names(calm)).toEqual(['done', 'percent', 'next']);
  expect(names({ ...calm, behind: true })).toEqual(['done', 'percent', 'gap', 'cause', 'helpNeeded', 'next']);
  expect(names(calm, draft({ gap: '少两家' }))).toEqual(['done', 'percent', 'gap', 'next']);
});

test('measures are asked of what is measured', () => {
  expect(fieldsOf('RequestClosure', { behind: false, measured: true }, EMPTY_DRAFT).map(({ name }) => name)).toEqual([
    'summary',
    'measures',
    'evidence',
  ]);
});

test('what must be filled in is told in the order of the form; blanks are nothing', () => {
  const fields = FORMS.RequestExtension;
  expect(missingIn(fields, draft({ cause: '  ' }))).toEqual(['proposedDue', 'cause', 'progress']);
  expect(missingIn(fields, draft({ proposedDue: '2020-03-20', cause: '原因', progress: '进展' }))).toEqual([]);
});

test('sent is what was filled in, as the API takes it', () => {
  expect(bodyOf(FORMS.ReportProgress, draft({ done: ' 已完成 ', percent: '60', next: '' }, { measures: { m1: '12', m2: ' ' } }))).toEqual({
    done: '已完成',
    percent: 60,
    measures: { m1: 12 },
  });
  expect(bodyOf(FORMS.RaiseBlock, draft({ waitingFor: 'caizheng', cause: 'c', request: 'r' }))).toEqual({
    waitingFor: { kind: 'department', departmentId: 'caizheng' },
    cause: 'c',
    request: 'r',
  });
  expect(bodyOf(FORMS.SignOff, draft({ approve: 'false', opinion: 'o' }))).toEqual({ approve: false, opinion: 'o' });
});

test('evidence goes by its hash; for another department it says so', () => {
  const file = { sha256: 'a'.repeat(64), name: '汇总表.pdf', mediaType: 'application/pdf', bytes: 3 };
  expect(bodyOf(FORMS.RequestClosure, draft({ summary: 's' }, { files: [file] }), { departmentId: 'fagai' })).toEqual({
    summary: 's',
    evidence: [file],
    actingFor: { departmentId: 'fagai' },
  });
});

test('a draft is empty when nothing is left in it', () => {
  expect(isEmpty(draft({ done: '' }, { measures: { m: '' } }))).toBe(true);
  expect(isEmpty(draft({ done: 'x' }))).toBe(false);
});

test.each(FORM_ACTS)('%s asks for something, and for nothing twice', (act) => {
  const names = FORMS[act].map(({ name }) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
});

test.each(FORM_ACTS)('%s: each field and each choice has words', (act) => {
  for (const { name, choices = [] } of FORMS[act]) {
    expect(Object.keys(zhCN.form.field)).toContain(name);
    expect(Object.keys(zhCN.form.choice)).toEqual(expect.arrayContaining(choices.map((choice) => `${name}_${choice}`)));
  }
});
