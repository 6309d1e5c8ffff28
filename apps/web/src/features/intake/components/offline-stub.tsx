import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useCommandKey } from '../../../shared/api/command-key.js';
import { useSaid, useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { DayField } from '../../../shared/ui/plain-fields.js';
import { cardClass, Note } from '../../../shared/ui/surfaces.js';
import { registerOffline } from '../api/offline.js';
import drafts from './drafts.module.css';
import styles from './intake.module.css';

/** 线下办理登记: a day, and no field in which anything of the paper could be said. */
export const OfflineStub = ({ mark, onBack }: { mark: string | null; onBack: () => void }): ReactNode => {
  const t = useWords('offline');
  const say = useSaid();
  const queries = useQueryClient();
  const { key, renew } = useCommandKey();
  const [receivedOn, setReceivedOn] = useState('');
  const registering = useMutation({
    mutationFn: () => registerOffline(receivedOn, key),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['offline'] }),
    onSettled: renew,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!registering.isPending) registering.mutate();
  };
  return (
    <form className={classes(cardClass, styles.take)} onSubmit={submit} noValidate aria-labelledby="offline-stub">
      <h2 id="offline-stub">{t('title')}</h2>
      {mark === null ? null : <Note title={t('found', { mark })} />}
      {registering.data === undefined ? (
        <>
          <p>{t('lead')}</p>
          <div className={styles.takeLine}>
            <DayField label={t('received')} value={receivedOn} onChange={setReceivedOn} />
          </div>
          {registering.isError ? <ProblemNote error={registering.error} /> : null}
        </>
      ) : (
        <Note done title={t('done', { number: say(registering.data.numberText) })}>
          <p>{t('next')}</p>
        </Note>
      )}
      <div className={drafts.buttons}>
        {registering.data === undefined ? (
          <Button kind="go" type="submit" isPending={registering.isPending}>
            {t('register')}
          </Button>
        ) : null}
        <Button onPress={onBack}>{t(registering.data === undefined ? 'back' : 'another')}</Button>
      </div>
    </form>
  );
};
