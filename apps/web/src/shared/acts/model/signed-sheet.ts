import type { Views } from '@duban/api-client';
import type { Form } from './draft.js';
import type { FieldName } from './field-name.js';

/** A step that a leader may decide on paper: who may sign it, and what the record calls the sheet. */
export interface PaperOf {
  signers: Views['ForSignatureItem']['signers'];
  basis: string;
  /** By the record's clock. */
  now: string;
}

/** What is read off the signed sheet. */
export interface SignedSheet {
  signedBy: string;
  /** A day, as the date field has it. */
  signedOn: string;
  file: Views['File'] | null;
}

export const NOT_SIGNED: SignedSheet = { signedBy: '', signedOn: '', file: null };

export const isSigned = ({ signedBy, signedOn, file }: SignedSheet): boolean => signedBy !== '' && signedOn !== '' && file !== null;

/** Paper bears a day and no hour: the end of that day's work, or now, whichever comes first. */
export const signedAt = (day: string, now: string): string => {
  const evening = new Date(`${day}T17:30:00+08:00`).toISOString();
  return evening < now ? evening : now;
};

export const signedBody = ({ signedBy, signedOn, file }: SignedSheet, { basis, now }: Pick<PaperOf, 'basis' | 'now'>): object => ({
  signedBy,
  asserted: { at: signedAt(signedOn, now), basis, ...(file === null ? {} : { file }) },
});

const WORDS: readonly FieldName[] = ['opinion', 'reason'];

/** What a leader wrote is entered as it was written, also where they only agreed. */
export const inWriting = (form: Form): Form => ({
  ...form,
  fields: form.fields.map((field) => (WORDS.includes(field.name) ? { ...field, required: true } : field)),
});
