import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import type { Home } from '../../../shared/api/home.js';
import { departmentsQuery, peopleQuery } from '../../../shared/api/organisation.js';
import { civilOf, isoDay } from '../../../shared/dates/civil.js';
import { useKept } from '../../../shared/forms/use-kept.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { useUnits } from '../../../shared/people/use-units.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { WrittenField } from '../../../shared/ui/fields.js';
import { ChoiceField, DayField } from '../../../shared/ui/plain-fields.js';
import { Note } from '../../../shared/ui/surfaces.js';
import { register } from '../api/oral.js';
import { bodyOf, leaderFor, leadersOf, missingIn, NOTHING_SAID, saysNothing, type Oral, type OralField } from '../model/oral.js';
import styles from './oral.module.css';

const useRegistering = (me: Home['me']) => {
  const t = useWords('oral');
  const queries = useQueryClient();
  const { data: departments } = useQuery(departmentsQuery);
  const kept = useKept(`duban:draft:${me.id}:Oral`, NOTHING_SAID, saysNothing);
  const sending = useMutation({
    mutationFn: (said: Oral) => {
      const leaderInCharge = leaderFor(said, departments?.items ?? []);
      const today = isoDay(civilOf(new Date().toISOString()));
      return register(bodyOf(said, { leaderInCharge, contact: me.id, today, source: t('source') }), kept.key);
    },
    onSuccess: () => {
      kept.clear();
      // what lies below is read anew meanwhile: nobody waits for it
      void queries.invalidateQueries();
    },
  });
  return { kept, sending };
};

/** 口头交办 in one line: who said it, what, to whom, by when. It goes for approval at once. */
export const OralForm = ({ me, onClose }: { me: Home['me']; onClose: () => void }): ReactNode => {
  const t = useWords('oral');
  const form = useWords('form');
  const app = useWords('app');
  const isEnglish = useLocale() === 'en';
  const heading = useRef<HTMLHeadingElement>(null);
  const { data: people } = useQuery(peopleQuery);
  const units = useUnits();
  const nameOf = useNameOf();
  const { kept, sending } = useRegistering(me);
  const [shown, setShown] = useState<readonly OralField[]>([]);
  useEffect(() => heading.current?.focus(), []);
  const said = kept.draft;
  const missing = missingIn(said);
  const set = (more: Partial<Oral>): void => kept.change((now) => ({ ...now, ...more }));
  const errorOf = (field: OralField): string | undefined =>
    shown.includes(field) && missing.includes(field) ? form('required', { field: t(field) }) : undefined;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setShown(missing);
    if (missing.length === 0 && !sending.isPending) sending.mutate(said);
  };
  const leaders = leadersOf(people?.items ?? []).map(({ id, name, nameEn = name }) => ({ id, label: isEnglish ? nameEn : name }));
  const none = { id: '', label: form('choose') };
  if (sending.isSuccess)
    return (
      <Note done title={t('done', { unit: nameOf(sending.variables.unit) })}>
        <p>{t('doneNote')}</p>
        <Link to="/directives/$directiveId" params={{ directiveId: sending.data.directiveId }} onClick={onClose}>
          {t('open')}
        </Link>{' '}
        <Button kind="quiet" onPress={onClose}>
          {t('close')}
        </Button>
      </Note>
    );
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-labelledby="oral-title">
      <h2 id="oral-title" ref={heading} tabIndex={-1}>
        {t('title')}
      </h2>
      <div className={styles.line}>
        <ChoiceField
          label={t('leader')}
          value={said.leader}
          error={errorOf('leader')}
          choices={[none, ...leaders]}
          onChange={(leader) => set({ leader })}
        />
        <ChoiceField
          label={t('unit')}
          value={said.unit}
          error={errorOf('unit')}
          choices={[none, ...units]}
          onChange={(unit) => set({ unit })}
        />
        <DayField label={t('due')} value={said.due} error={errorOf('due')} onChange={(due) => set({ due })} />
      </div>
      <WrittenField required label={t('what')} value={said.what} error={errorOf('what')} onChange={(what) => set({ what })} />
      <WrittenField
        required
        kind="line"
        label={t('standard')}
        value={said.standard}
        error={errorOf('standard')}
        onChange={(standard) => set({ standard })}
      />
      {sending.isError ? <ProblemNote error={sending.error} /> : null}
      <div className={styles.foot}>
        <Button kind="go" type="submit" isPending={sending.isPending}>
          {sending.isPending ? app('submitting') : t('submit')}
        </Button>
        <Button onPress={onClose}>{t('close')}</Button>
        <small>{t('rule')}</small>
      </div>
    </form>
  );
};
