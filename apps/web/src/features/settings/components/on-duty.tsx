import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { homeQuery, type Home } from '../../../shared/api/home.js';
import { peopleQuery } from '../../../shared/api/organisation.js';
import { civilOf, isoDay } from '../../../shared/dates/civil.js';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { useNameOf } from '../../../shared/names/use-name-of.js';
import { colleaguesOf } from '../../../shared/people/colleagues.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField, DayField } from '../../../shared/ui/plain-fields.js';
import { delegationsQuery } from '../api/settings.js';
import { dutyDaysOf, ownUnitsOf, withPerson, withoutPerson } from '../model/on-duty.js';
import { Section } from './section.js';
import styles from './settings.module.css';
import { useDeed } from './use-deed.js';

/** 节假日值班 of one of the reader's units. */
const Roster = ({ unit }: { unit: string }): ReactNode => {
  const t = useWords('settings');
  const days = useDays();
  const deed = useDeed();
  const { data } = useSuspenseQuery(delegationsQuery);
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data: people } = useQuery(peopleQuery);
  const nameOf = useNameOf(data);
  const today = isoDay(civilOf(home.asOf));
  const [date, setDate] = useState('');
  const [personId, setPerson] = useState('');
  const rostered = dutyDaysOf(data.onDuty, unit, today);
  const { own } = colleaguesOf(people?.items ?? [], { id: '', units: new Set([unit]) }, home.asOf);
  const set = (day: string, personIds: string[]): void => deed.send('/duty-roster', { departmentId: unit, date: day, personIds });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (date !== '' && personId !== '' && !deed.isPending) set(date, withPerson(rostered, date, personId));
  };
  const said = (day: string): string => days.date(civilOf(`${day}T00:00:00+08:00`));
  return (
    <Section title={t('onDuty.title', { unit: nameOf(unit) })}>
      <small>{t('onDuty.lead')}</small>
      <ul>
        {rostered.flatMap((day) =>
          day.personIds.map((one) => (
            <li key={`${day.date}-${one}`} className={styles.line}>
              <span>
                {said(day.date)}
                <small className={styles.under}>{nameOf(one)}</small>
              </span>
              <Button
                aria-label={t('onDuty.removeOf', { name: nameOf(one), date: said(day.date) })}
                isDisabled={deed.isPending}
                onPress={() => set(day.date, withoutPerson(day, one))}
              >
                {t('onDuty.remove')}
              </Button>
            </li>
          )),
        )}
      </ul>
      {rostered.length === 0 ? <small>{t('onDuty.none')}</small> : null}
      <form onSubmit={submit} noValidate className={styles.fields} aria-label={t('onDuty.title', { unit: nameOf(unit) })}>
        <DayField label={t('onDuty.date')} value={date} min={today} onChange={setDate} />
        <ChoiceField
          label={t('onDuty.person')}
          value={personId}
          choices={[{ id: '', label: t('onDuty.choose') }, ...own.map(({ id, name }) => ({ id, label: name }))]}
          onChange={setPerson}
        />
        <Button type="submit" isDisabled={date === '' || personId === ''} isPending={deed.isPending}>
          {t('onDuty.add')}
        </Button>
      </form>
      {deed.isError ? <ProblemNote error={deed.error} /> : null}
    </Section>
  );
};

/** What is urgent on a day of rest goes to whoever a unit has put on duty: its head or clerk says who. */
export const OnDuty = ({ me }: { me: Home['me'] }): ReactNode => ownUnitsOf(me).map((unit) => <Roster key={unit} unit={unit} />);
