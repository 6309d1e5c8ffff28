import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import type { Views } from '@duban/api-client';
import { civilOf } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { fieldsRefused } from '../../../shared/problems/problem-words.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { sendAct } from '../api/acts.js';
import {
  bodyOf,
  fieldsOf,
  isEmpty,
  missingIn,
  type ActTarget,
  type Draft,
  type Field,
  type FieldName,
  type FormAct,
} from '../model/forms.js';
import type { Task } from '../model/task-page.js';
import { FileField } from './file-field.js';
import { FormField } from './fields.js';
import styles from './form.module.css';
import { MeasureFields } from './measure-fields.js';
import { ReportWords } from './reports.js';
import { useDraft } from './use-draft.js';

interface ActFormProps {
  act: FormAct;
  can: Views['Can'];
  task: Task;
  target: ActTarget;
  /** Whose drafts these are: a desk may be shared. */
  person: string;
  nameOf: (id: string) => string;
  onClose: () => void;
}

const useHints = (task: Task): ((field: Field, act: FormAct, value: string) => string | undefined) => {
  const t = useWords('form');
  const days = useDays();
  return ({ name, kind }, act, value) => {
    // A day that was chosen is said as the office says it.
    if (kind === 'day' && value !== '') return t('chosenDay', { date: days.date(civilOf(`${value}T00:00:00+08:00`)) });
    if (name === 'done' && act === 'ReportProgress') return t('hint.done');
    if (name === 'summary' || name === 'evidence') return t(`hint.${name}`, { standard: task.closureStandard });
    if (name === 'proposedDue' && task.currentDue !== null) return t('hint.proposedDue', { date: days.due(task.currentDue) });
    return undefined;
  };
};

/** What was reported last, beside what is reported now. */
const Last = ({ task }: { task: Task }): ReactNode => {
  const t = useWords('form');
  const days = useDays();
  const last = task.reports.at(-1);
  if (last === undefined) return null;
  return (
    <div className={styles.last}>
      <small>{t('last', { date: days.moment(last.at) })}</small>
      <ReportWords report={last} />
    </div>
  );
};

/** An act that is filled in. The draft and its key are kept on the device until it is done. */
export const ActForm = ({ act, can, task, target, person, nameOf, onClose }: ActFormProps): ReactNode => {
  const t = useWords('form');
  const say = useSaid();
  const locale = useLocale();
  const hintOf = useHints(task);
  const queries = useQueryClient();
  const heading = useRef<HTMLHeadingElement>(null);
  const { draft, key, change, clear } = useDraft(`duban:draft:${person}:${act}:${target.directiveId}:${target.taskId}:${target.n ?? ''}`);
  const [shown, setShown] = useState<readonly FieldName[]>([]);
  const fields = fieldsOf(act, { behind: task.flags.behindSchedule, measured: task.measures.length > 0 }, draft);
  const sending = useMutation({
    mutationFn: () => sendAct(act, target, bodyOf(fields, draft, can.actingFor), key),
    onSuccess: async () => {
      clear();
      await queries.invalidateQueries();
      onClose();
    },
  });
  useEffect(() => heading.current?.focus(), [act]);
  const refused = fieldsRefused(sending.error, locale === 'en' ? 'en' : 'zh');
  const set = (more: Partial<Draft>): void => change((now) => ({ ...now, ...more }));
  const setFiles = (more: (files: Draft['files']) => Draft['files']): void => change((now) => ({ ...now, files: more(now.files) }));
  const errorOf = ({ name }: Field): string | undefined =>
    shown.includes(name) && missingIn(fields, draft).includes(name) ? t('required', { field: t(`field.${name}`) }) : refused[name];
  // What is told at its field needs no telling below.
  const atFields = fields.some(({ name }) => refused[name] !== undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = missingIn(fields, draft);
    setShown(missing);
    if (missing.length === 0 && !sending.isPending) sending.mutate();
  };
  return (
    <form className={classes(cardClass, styles.form)} onSubmit={submit} noValidate>
      <h2 ref={heading} tabIndex={-1}>
        {say(can.name)}
      </h2>
      {can.actingFor ? <p className={styles.proxy}>{t('actingFor', { unit: nameOf(can.actingFor.departmentId) })}</p> : null}
      {act === 'ReportProgress' ? <Last task={task} /> : null}
      {fields.map((field) => {
        const { name, kind } = field;
        const hint = hintOf(field, act, draft.values[name] ?? '');
        if (kind === 'measures')
          return <MeasureFields key={name} task={task} values={draft.measures} onChange={(measures) => set({ measures })} />;
        if (kind === 'files')
          return (
            <FileField
              key={name}
              label={t(`field.${name}`)}
              files={draft.files}
              onAdd={(file) => setFiles((files) => [...files.filter(({ sha256 }) => sha256 !== file.sha256), file])}
              onRemove={(file) => setFiles((files) => files.filter(({ sha256 }) => sha256 !== file.sha256))}
              {...(hint === undefined ? {} : { hint })}
            />
          );
        return (
          <FormField
            key={name}
            field={field}
            value={draft.values[name] ?? ''}
            hint={hint}
            error={errorOf(field)}
            onChange={(value) => change((now) => ({ ...now, values: { ...now.values, [name]: value } }))}
          />
        );
      })}
      {act === 'RequestExtension' ? <small>{t('rule.RequestExtension')}</small> : null}
      {act === 'RequestClosure' ? <small>{t('rule.RequestClosure')}</small> : null}
      {sending.isError && !atFields ? <ProblemNote error={sending.error} /> : null}
      <div className={styles.foot}>
        <Button kind="go" type="submit" isPending={sending.isPending}>
          {sending.isPending ? t('submitting') : sending.isError ? t('again') : t('submit')}
        </Button>
        <Button onPress={onClose}>{t('back')}</Button>
        {isEmpty(draft) ? null : (
          <Button kind="quiet" onPress={clear}>
            {t('discard')}
          </Button>
        )}
        {isEmpty(draft) ? null : <small>{t('draftKept')}</small>}
      </div>
    </form>
  );
};
