import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useDays } from '../../../shared/dates/use-days.js';
import { useWords } from '../../../shared/i18n/words.js';
import { usePeople } from '../../../shared/people/use-people.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { ChoiceField } from '../../../shared/ui/plain-fields.js';
import { personSessionsQuery } from '../api/settings.js';
import { deviceOf } from '../model/device.js';
import { Section } from './section.js';
import styles from './settings.module.css';
import { useDeed } from './use-deed.js';

const Found = ({ person, name }: { person: string; name: string }): ReactNode => {
  const t = useWords('settings');
  const days = useDays();
  const { data, error } = useQuery(personSessionsQuery(person));
  const ending = useDeed();
  if (error) return <ProblemNote error={error} />;
  return (
    <>
      <ul aria-live="polite">
        {(data?.items ?? []).map(({ id, device, signedInAt, seenAt }) => (
          <li key={id} className={styles.line}>
            <span>
              {deviceOf(device)}
              <small className={styles.under}>{t('seen', { signedIn: days.moment(signedInAt), seen: days.moment(seenAt) })}</small>
            </span>
          </li>
        ))}
      </ul>
      {data?.items.length === 0 ? <small role="status">{t('noSessionsOf', { name })}</small> : null}
      {ending.isError ? <ProblemNote error={ending.error} /> : null}
      {(data?.items.length ?? 0) > 0 ? (
        <div className={styles.acts}>
          <Button isDisabled={ending.isPending} onPress={() => ending.send(`/organisation/people/${person}/sessions/end`)}>
            {t('endAllOf', { name })}
          </Button>
        </div>
      ) : null}
    </>
  );
};

/** For an administrator: where somebody is signed in, and a way to end it at once. */
export const OthersSessions = (): ReactNode => {
  const t = useWords('settings');
  const people = useWords('people');
  const everybody = usePeople();
  const [person, setPerson] = useState('');
  const name = everybody.find(({ id }) => id === person)?.label ?? '';
  return (
    <Section title={t('othersSessions')}>
      <ChoiceField label={t('whose')} value={person} choices={[{ id: '', label: people('choose') }, ...everybody]} onChange={setPerson} />
      {person === '' ? null : <Found key={person} {...{ person, name }} />}
    </Section>
  );
};
