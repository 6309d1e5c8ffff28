import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import type { Views } from '@duban/api-client';
import { ExtensionPreview } from '../../extension/extension-preview.js';
import { useSaid, useWords } from '../../i18n/words.js';
import { ProblemNote } from '../../problems/problem-note.js';
import { fieldsRefused, isRefusal } from '../../problems/problem-words.js';
import { Button } from '../../ui/button.js';
import { classes } from '../../ui/class-names.js';
import { cardClass, Note } from '../../ui/surfaces.js';
import { sendAct } from '../api/send.js';
import { bodyOf, formOf, isEmpty, missingIn } from '../model/draft.js';
import type { FormOn } from '../model/form-on.js';
import type { FieldName } from '../model/field-name.js';
import type { Field } from '../model/field.js';
import type { ActTarget, FormAct } from '../model/forms.js';
import { BesideForm } from './beside-form.js';
import { FormFields } from './form-fields.js';
import { inWriting, isSigned, NOT_SIGNED, signedBody, type PaperOf, type SignedSheet } from '../model/signed-sheet.js';
import { PaperFields } from './paper-fields.js';
import styles from './form.module.css';
import { useDraft } from './use-draft.js';

interface ActFormProps {
  act: FormAct;
  can: Views['Can'];
  on: FormOn;
  target: ActTarget;
  /** Whose drafts these are: a desk may be shared. */
  person: string;
  own: ReadonlySet<string>;
  asClerk: boolean;
  /** 据签批件补录: who signed it, when, and the picture. */
  paper?: PaperOf;
  nameOf: (id: string) => string;
  onClose: () => void;
  /** It is in the record; the form closes by itself. */
  onDone: () => void;
}

const RULES = [
  ...(['RequestExtension', 'RequestClosure', 'RequestStanding', 'RaiseDisagreement'] as const),
  ...(['WatchDirective', 'SetSpecialWatch', 'DivideTask', 'SetReplyDate'] as const),
  ...(['SetDueDate', 'AmendTask', 'RecallTask', 'TerminateTask', 'SuspendTask', 'ResumeTask', 'ReassignTask', 'TakeOverTask'] as const),
  ...([
    'MergeDirective',
    'SplitDirective',
    'DischargeDirective',
    'ReinspectDirective',
    'ReopenDirective',
    'Regrade',
    'AmendDirective',
    'DiscardDirective',
    'RepinPolicy',
  ] as const),
] as const;

/** An act that is filled in. The draft and its key are kept on the device until it is done. */
export const ActForm = ({ act, can, on, target, person, own, asClerk, paper, nameOf, onClose, onDone }: ActFormProps): ReactNode => {
  const t = useWords('form');
  const app = useWords('app');
  const say = useSaid();
  const locale = useLocale();
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const kept = useDraft(`duban:draft:${person}:${act}:${target.directiveId}:${target.taskId ?? ''}:${target.n ?? ''}`);
  const { key, change, clear } = kept;
  const [unsent, setUnsent] = useState(0);
  const [hasty, setHasty] = useState(false);
  const [unsigned, setUnsigned] = useState(false);
  const [shown, setShown] = useState<readonly FieldName[]>([]);
  const [sheet, setSheet] = useState<SignedSheet>(() => ({ ...NOT_SIGNED, signedBy: paper?.signers[0]?.personId ?? '' }));
  const asked = formOf(act, on, kept.draft);
  const form = paper === undefined ? asked : inWriting(asked);
  const empty = isEmpty(kept.draft);
  const sending = useMutation({
    mutationFn: () => sendAct(act, target, { ...bodyOf(form, on, can.actingFor), ...(paper ? signedBody(sheet, paper) : {}) }, key),
    onSuccess: async () => {
      clear();
      await queries.invalidateQueries();
      onDone();
      onClose();
    },
  });
  useEffect(() => heading.current?.focus(), [act]);
  const refused = fieldsRefused(sending.error, locale === 'en' ? 'en' : 'zh');
  // What is told at its field needs no telling below.
  const atFields = form.fields.some(({ name, sentAs }) => refused[sentAs?.[0] ?? name] !== undefined);
  const rule = RULES.find((each) => each === act);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = missingIn(form);
    setShown(missing);
    // What was chosen as evidence is never left behind unsaid.
    setHasty(unsent > 0);
    setUnsigned(paper !== undefined && !isSigned(sheet));
    if (missing.length === 0 && unsent === 0 && (paper === undefined || isSigned(sheet)) && !sending.isPending) sending.mutate();
  };
  const below = ({ name }: Field): ReactNode =>
    name === 'proposedDue' && target.taskId !== null ? (
      <ExtensionPreview directiveId={target.directiveId} taskId={target.taskId} due={form.draft.values.proposedDue ?? ''} />
    ) : null;
  return (
    <form className={classes(cardClass, styles.form)} onSubmit={submit} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {paper === undefined ? say(can.name) : t('paper.heading', { act: say(can.name) })}
      </h2>
      {can.actingFor ? <p className={styles.proxy}>{t('actingFor', { unit: nameOf(can.actingFor.departmentId) })}</p> : null}
      {asClerk && !can.actingFor ? <p className={styles.proxy}>{t('asClerk')}</p> : null}
      {on.task === null ? null : <BesideForm {...{ act, target, nameOf }} task={on.task} />}
      {rule === undefined ? null : <small>{t(`rule.${rule}`)}</small>}
      {paper === undefined ? null : (
        <PaperFields signers={paper.signers} sheet={sheet} missing={unsigned} onChange={setSheet} onUnsent={setUnsent} />
      )}
      <FormFields {...{ act, form, on, own, nameOf, shown, refused, below, change }} onUnsent={setUnsent} />
      {hasty && unsent > 0 ? (
        <Note title={t('filesUnsent', { count: unsent })}>
          <p>{t('filesUnsentAdvice')}</p>
        </Note>
      ) : null}
      {sending.isError && !atFields ? <ProblemNote error={sending.error} /> : null}
      <div className={styles.foot}>
        <Button kind="go" type="submit" isPending={sending.isPending}>
          {sending.isPending
            ? app('submitting')
            : sending.isError && !isRefusal(sending.error)
              ? t('again')
              : can.actingFor
                ? t('submitFor', { unit: nameOf(can.actingFor.departmentId) })
                : t('submit')}
        </Button>
        <Button onPress={onClose}>{t('back')}</Button>
        {empty ? null : (
          <Button kind="quiet" onPress={clear}>
            {t('discard')}
          </Button>
        )}
        {empty ? null : <small>{t('draftKept')}</small>}
      </div>
    </form>
  );
};
