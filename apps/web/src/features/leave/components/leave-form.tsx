import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { homeQuery, type Home } from '../../../shared/api/home.js';
import { civilOf, isoDay } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useKept } from '../../../shared/forms/use-kept.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { ColleagueSelect } from '../../../shared/people/colleague-select.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { fieldsRefused } from '../../../shared/problems/problem-words.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { ChoiceField, DayField } from '../../../shared/ui/plain-fields.js';
import { cardClass, Note } from '../../../shared/ui/surfaces.js';
import { takeLeave } from '../api/leave.js';
import { bodyOf, daysAway, KINDS, missingIn, type LeaveDraft, type LeaveField } from '../model/leave.js';
import styles from './leave.module.css';

/** 请假: from when to when, and who acts meanwhile, in one step. */
export const LeaveForm = ({ me }: { me: Home['me'] }): ReactNode => {
  const t = useWords('leave');
  const settings = useWords('settings');
  const days = useDays();
  const locale = useLocale();
  const queries = useQueryClient();
  const nameOf = useNameOf();
  const { data: home } = useSuspenseQuery(homeQuery);
  const today = isoDay(civilOf(home.asOf));
  const kept = useKept<LeaveDraft>(
    `duban:draft:${me.id}:leave`,
    { from: today, until: '', kind: 'leave', delegateId: '' },
    ({ until, delegateId }) => until === '' && delegateId === '',
  );
  // what was begun yesterday begins today at the earliest
  const draft = { ...kept.draft, from: kept.draft.from < today ? today : kept.draft.from };
  const [shown, setShown] = useState<readonly LeaveField[]>([]);
  const taking = useMutation({
    mutationFn: (given: LeaveDraft) => takeLeave(bodyOf(given, home.asOf), kept.key),
    onSuccess: () => {
      kept.clear();
      return queries.invalidateQueries();
    },
  });
  const said = (day: string): string => days.date(civilOf(`${day}T00:00:00+08:00`));
  if (taking.isSuccess) {
    const { delegateId, from, until } = taking.variables;
    return (
      <div className="not-printed">
        <Note done title={t('done')}>
          <p>{t('doneNote', { name: nameOf(delegateId), from: said(from), until: said(until) })}</p>
        </Note>
      </div>
    );
  }
  const refused = fieldsRefused(taking.error, locale === 'en' ? 'en' : 'zh');
  const set = (more: Partial<LeaveDraft>): void => kept.change((old) => ({ ...old, ...more }));
  const labels: Record<LeaveField, string> = { from: t('from'), until: t('until'), delegateId: t('delegate') };
  const errorOf = (field: LeaveField): string | undefined =>
    shown.includes(field) && missingIn(draft).includes(field) ? t('required', { field: labels[field] }) : refused[field];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = missingIn(draft);
    setShown(missing);
    if (missing.length === 0 && !taking.isPending) taking.mutate(draft);
  };
  const away = daysAway(draft);
  return (
    <form className={classes(cardClass, styles.form, 'not-printed')} onSubmit={submit} noValidate aria-label={t('title')}>
      <div className={styles.fields}>
        <DayField label={labels.from} value={draft.from} min={today} error={errorOf('from')} onChange={(from) => set({ from })} />
        <DayField label={labels.until} value={draft.until} min={draft.from} error={errorOf('until')} onChange={(until) => set({ until })} />
        <ChoiceField
          label={t('kind')}
          value={draft.kind}
          choices={KINDS.map((id) => ({ id, label: settings(`kind.${id}`) }))}
          onChange={(kind) => set({ kind })}
        />
      </div>
      <small role="status">{away === null ? '' : t('days', { days: away })}</small>
      <ColleagueSelect
        label={labels.delegateId}
        me={me}
        value={draft.delegateId}
        error={errorOf('delegateId')}
        onChange={(delegateId) => set({ delegateId })}
      />
      {taking.isError ? <ProblemNote error={taking.error} /> : null}
      <div>
        <Button kind="go" type="submit" isPending={taking.isPending}>
          {t('submit')}
        </Button>
      </div>
    </form>
  );
};
