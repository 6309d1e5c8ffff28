import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Kept } from '../../../shared/forms/use-kept.js';
import { useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { RefusedNote } from '../../../shared/problems/refused-note.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { WrittenField } from '../../../shared/ui/fields.js';
import { cardClass, Note } from '../../../shared/ui/surfaces.js';
import { nudgeAll } from '../api/nudge.js';
import type { Nudge, Nudging } from '../model/nudging.js';
import styles from './board.module.css';

interface PanelProps {
  /** What of the list could be asked after. */
  all: readonly Nudging[];
  kept: Kept<Nudge>;
}

/** 催办 of what is chosen in a list: one text for all of them. */
export const NudgePanel = ({ all, kept }: PanelProps): ReactNode => {
  const t = useWords('board');
  const app = useWords('app');
  const queries = useQueryClient();
  const chosen = all.filter(({ id }) => kept.draft.chosen.includes(id));
  const text = kept.draft.text.trim();
  const sending = useMutation({
    mutationFn: () => nudgeAll(chosen, text, kept.key),
    onSuccess: async () => {
      kept.clear();
      await queries.invalidateQueries();
    },
  });
  const everyone = chosen.length === all.length;
  return (
    <form
      className={classes(cardClass, styles.nudge, 'not-printed')}
      aria-label={t('nudge.title')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen.length > 0 && text !== '' && !sending.isPending) sending.mutate();
      }}
    >
      <div className={styles.nudgeHead}>
        <strong>{t('nudge.chosen', { count: chosen.length })}</strong>
        <Button
          kind="quiet"
          onPress={() => kept.change((now) => ({ ...now, chosen: everyone ? [] : all.map(({ id }) => id) }))}
          isDisabled={all.length === 0}
        >
          {everyone ? t('nudge.none') : t('nudge.all', { count: all.length })}
        </Button>
      </div>
      {chosen.length === 0 ? null : (
        <>
          <WrittenField
            label={t('nudge.text')}
            required
            value={kept.draft.text}
            onChange={(written) => kept.change((now) => ({ ...now, text: written }))}
          />
          <small>{t('nudge.hint')}</small>
          <div>
            <Button kind="go" type="submit" isDisabled={text === ''} isPending={sending.isPending}>
              {sending.isPending ? app('submitting') : t('nudge.go', { count: chosen.length })}
            </Button>
          </div>
        </>
      )}
      {sending.isError ? <ProblemNote error={sending.error} /> : null}
      {sending.isSuccess && sending.data.done.length > 0 ? (
        <Note done title={t('nudge.done', { count: sending.data.done.length })} />
      ) : null}
      {sending.isSuccess && sending.data.refused.length > 0 ? (
        <RefusedNote
          title={t('nudge.refused', { count: sending.data.refused.length })}
          refused={sending.data.refused.map(({ item, problem }) => ({ title: item.title, problem }))}
        />
      ) : null}
    </form>
  );
};
