import { expect, test } from '@jest/globals';
import { form } from '../../i18n/zh-cn/form.js';
import type { Choice } from './field-name.js';
import type { Field } from './field.js';
import { FORM_ACTS, FORMS } from './forms.js';

// what is begun again needs no word
test.each(FORM_ACTS.filter((act) => act !== 'ResumeTask'))('%s asks for something, and for nothing twice', (act) => {
  const names = FORMS[act].map(({ name }) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(new Set(names).size).toBe(names.length);
});

const NAMED_BY_OFFICE = ['followWhat', 'newGrade', 'newUrgency'];
const PENDING: readonly Choice[] = ['extension', 'closure', 'standing', 'termination', 'answer', 'disagreement'];
const all = ({ choices = [] }: Field): readonly Choice[] =>
  typeof choices !== 'function'
    ? choices
    : [true, false].flatMap((is) => {
        const watched = { whole: is, task: is };
        return choices({ leads: true, pending: PENDING, watched } as unknown as Parameters<typeof choices>[0]);
      });

test.each(FORM_ACTS)('%s: each field and each choice has words', (act) => {
  expect(Object.keys(form.field)).toEqual(expect.arrayContaining(FORMS[act].map(({ name }) => name)));
  // What follows an accepted answer has its name in the words of the office.
  for (const field of FORMS[act].filter(({ name }) => !NAMED_BY_OFFICE.includes(name))) {
    expect(Object.keys(form.choice)).toEqual(expect.arrayContaining(all(field).map((choice) => `${field.name}_${choice}`)));
  }
});
