import { ROLE_LABELS } from '@duban/words';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useLocale } from 'use-intl';
import { homeQuery, type Home } from '../../../shared/api/home.js';
import { civilOf, isoDay, spanOf } from '../../../shared/dates/civil.js';
import { useKept } from '../../../shared/forms/use-kept.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { ColleagueSelect } from '../../../shared/people/colleague-select.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { fieldsRefused } from '../../../shared/problems/problem-words.js';
import { Button } from '../../../shared/ui/button.js';
import { Checkbox } from '../../../shared/ui/checkbox.js';
import fields from '../../../shared/ui/fields.module.css';
import { DayField, LineField } from '../../../shared/ui/plain-fields.js';
import { missingIn, rolesOf, type DelegationDraft, type DelegationField } from '../model/standing-in.js';
import styles from './settings.module.css';
import { useDeed } from './use-deed.js';

/** 授权: for a period, and only what one's own posts carry. */
export const DelegationForm = ({ me, onClose }: { me: Home['me']; onClose: () => void }): ReactNode => {
  const t = useWords('settings');
  const form = useWords('form');
  const say = useSaid();
  const locale = useLocale();
  const { data: home } = useSuspenseQuery(homeQuery);
  const now = home.asOf;
  const today = isoDay(civilOf(now));
  const roles = rolesOf(me.posts);
  const kept = useKept<DelegationDraft>(
    `duban:draft:${me.id}:delegation`,
    { delegateId: '', from: today, until: '', reference: '', roles },
    ({ delegateId, until, reference }) => [delegateId, until, reference].every((each) => each === ''),
  );
  const draft = { ...kept.draft, from: kept.draft.from < today ? today : kept.draft.from };
  const [shown, setShown] = useState<readonly DelegationField[]>([]);
  const granting = useDeed(() => {
    kept.clear();
    onClose();
  });
  const refused = fieldsRefused(granting.error, locale === 'en' ? 'en' : 'zh');
  const set = (more: Partial<DelegationDraft>): void => kept.change((old) => ({ ...old, ...more }));
  const errorOf = (field: DelegationField): string | undefined =>
    shown.includes(field) && missingIn(draft).includes(field) ? form('required', { field: t(`field.${field}`) }) : refused[field];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const missing = missingIn(draft);
    setShown(missing);
    const { delegateId, reference } = draft;
    const body = { delegateId, reference, roles: draft.roles, ...spanOf(draft.from, draft.until || today, now) };
    if (missing.length === 0 && !granting.isPending) granting.send('/delegations', body);
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label={t('delegate')}>
      <ColleagueSelect
        label={t('field.delegateId')}
        me={me}
        value={draft.delegateId}
        error={errorOf('delegateId')}
        onChange={(delegateId) => set({ delegateId })}
      />
      <div className={styles.fields}>
        <DayField label={t('field.from')} value={draft.from} min={today} error={errorOf('from')} onChange={(from) => set({ from })} />
        <DayField
          label={t('field.until')}
          value={draft.until}
          min={draft.from}
          error={errorOf('until')}
          onChange={(until) => set({ until })}
        />
      </div>
      {roles.length > 1 ? (
        <fieldset className={fields.choices}>
          <legend className={fields.label}>{t('field.roles')}</legend>
          {roles.map((role) => (
            <Checkbox
              key={role}
              isSelected={draft.roles.includes(role)}
              onChange={(on) => set({ roles: roles.filter((each) => (each === role ? on : draft.roles.includes(each))) })}
            >
              {say(ROLE_LABELS[role])}
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
      <LineField
        label={t('field.reference')}
        value={draft.reference}
        error={errorOf('reference')}
        onChange={(reference) => set({ reference })}
      />
      {granting.isError ? <ProblemNote error={granting.error} /> : null}
      <div className={styles.acts}>
        <Button kind="go" type="submit" isPending={granting.isPending}>
          {t('delegate')}
        </Button>
        <Button onPress={onClose}>{form('back')}</Button>
      </div>
    </form>
  );
};
