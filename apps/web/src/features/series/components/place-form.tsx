import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useCommandKey } from '../../../shared/api/command-key.js';
import { useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { ChoiceField, LineField } from '../../../shared/ui/plain-fields.js';
import { cardClass } from '../../../shared/ui/surfaces.js';
import { place, unplacedQuery } from '../api/series.js';
import styles from './series.module.css';

/** 归入系列: a meeting that stands in no series is said to be one of it. */
export const PlaceForm = (): ReactNode => {
  const t = useWords('series');
  const queries = useQueryClient();
  const { key, renew } = useCommandKey();
  const { data: meetings } = useSuspenseQuery(unplacedQuery);
  const [chosen, setChosen] = useState('');
  const [series, setSeries] = useState('');
  const meetingId = meetings.some(({ id }) => id === chosen) ? chosen : (meetings[0]?.id ?? '');
  const placing = useMutation({
    mutationFn: () => place(meetingId, series.trim(), key),
    onSuccess: async () => {
      renew();
      await queries.invalidateQueries();
    },
    onError: renew,
  });
  if (meetings.length === 0) return null;
  return (
    <form
      className={classes(cardClass, styles.place)}
      aria-labelledby="place"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (series.trim() !== '' && !placing.isPending) placing.mutate();
      }}
    >
      <h2 id="place">{t('place')}</h2>
      <ChoiceField
        label={t('meeting')}
        value={meetingId}
        choices={meetings.map(({ id, title, date }) => ({ id, label: `${title}（${date}）` }))}
        onChange={setChosen}
      />
      <LineField label={t('seriesName')} value={series} onChange={setSeries} />
      {placing.isError ? <ProblemNote error={placing.error} /> : null}
      <Button type="submit" isDisabled={series.trim() === ''} isPending={placing.isPending}>
        {t('placeIt')}
      </Button>
    </form>
  );
};
