import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import type { Home } from '../api/home.js';
import { peopleQuery } from '../api/organisation.js';
import { useWords } from '../i18n/words.js';
import { Button } from '../ui/button.js';
import styles from '../ui/fields.module.css';
import { describedBy, Labelled } from '../ui/labelled.js';
import { colleaguesOf, type Colleague } from './colleagues.js';

const options = (colleagues: readonly Colleague[], label: (one: Colleague) => string): ReactNode =>
  colleagues.map((one) => (
    <option key={one.id} value={one.id}>
      {label(one)}
    </option>
  ));

interface SelectProps {
  label: string;
  me: Home['me'];
  value: string;
  error?: string | undefined;
  onChange: (id: string) => void;
}

/** Who stands in for the reader: a colleague of their own unit, and anybody else only when that is asked for. */
export const ColleagueSelect = ({ label, me, value, error, onChange }: SelectProps): ReactNode => {
  const t = useWords('people');
  const id = useId();
  const { data } = useQuery(peopleQuery);
  const units = new Set(me.posts.map(({ departmentId }) => departmentId));
  const { own, others } = colleaguesOf(data?.items ?? [], { id: me.id, units }, new Date().toISOString());
  const [all, setAll] = useState(false);
  const wide = all || own.length === 0 || others.some((one) => one.id === value);
  const named = ({ name, title }: Colleague): string => t('named', { name, title });
  return (
    <>
      <Labelled {...{ id, label, error }}>
        <select {...{ id, value }} className={styles.input} {...describedBy(id, error)} onChange={({ target }) => onChange(target.value)}>
          <option value="">{t('choose')}</option>
          {own.length > 0 ? <optgroup label={t('ownUnit')}>{options(own, named)}</optgroup> : null}
          {wide ? <optgroup label={t('others')}>{options(others, named)}</optgroup> : null}
        </select>
      </Labelled>
      {wide ? null : (
        <div>
          <Button kind="quiet" onPress={() => setAll(true)}>
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
};
