import { useMutation, useQueryClient, useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useState, type ReactNode } from 'react';
import { dutiesQuery } from '../../../shared/api/duties.js';
import { homeQuery } from '../../../shared/api/home.js';
import type { Answered } from '../../../shared/api/jobs.js';
import { useKept } from '../../../shared/forms/use-kept.js';
import { useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { isRefusal } from '../../../shared/problems/problem-words.js';
import { RefusedNote } from '../../../shared/problems/refused-note.js';
import { BackLink } from '../../../shared/ui/back-link.js';
import { Button } from '../../../shared/ui/button.js';
import { classes } from '../../../shared/ui/class-names.js';
import { WrittenField } from '../../../shared/ui/fields.js';
import { cardClass, Loading, Note } from '../../../shared/ui/surfaces.js';
import type { Batched } from '../../../shared/duties/batched.js';
import { answerAll } from '../api/batch.js';
import { batchableIn, NO_BATCH, isUntouched, type Batch, type Batchable } from '../model/batch.js';
import { BatchCard } from './batch-card.js';
import { useSaidOf } from './use-said-of.js';
import styles from './decide.module.css';

/** What became of each: the answered by number, the refused with why and what to do. */
const Result = ({ kind, result: { done, refused } }: { kind: Batched; result: Answered<Batchable> }): ReactNode => {
  const t = useWords('decide');
  return (
    <div className={styles.decided}>
      {done.length > 0 ? <Note done title={t(`batch.${kind}.done`, { count: done.length })} /> : null}
      {refused.length > 0 ? (
        <RefusedNote
          title={t(`batch.${kind}.refused`, { count: refused.length })}
          refused={refused.map(({ item, problem }) => ({ title: item.title, problem }))}
        />
      ) : null}
    </div>
  );
};

/** What all of them are told: a notice has words of its own. */
const sharedOf = (kind: Batched, words: string): Record<string, unknown> =>
  kind === 'SignOff' ? { approve: true, opinion: words } : kind === 'DecideExtension' ? { grant: true, reason: words } : {};

/** 成批审签、成批签发、成批批复: everything of a kind that waits for the reader; those that are chosen are answered at once, the usual way. */
export const BatchPage = ({ kind }: { kind: Batched }): ReactNode => {
  const t = useWords('decide');
  const nav = useWords('nav');
  const form = useWords('form');
  const app = useWords('app');
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data } = useSuspenseInfiniteQuery(dutiesQuery);
  const queries = useQueryClient();
  const kept = useKept<Batch>(`duban:draft:${home.me.id}:${kind}`, NO_BATCH, isUntouched);
  const [result, setResult] = useState<Answered<Batchable> | null>(null);
  const items = batchableIn(
    kind,
    data.pages.flatMap((page) => page.items),
  );
  const chosen = items.filter(({ id }) => kept.draft.chosen.includes(id));
  const saidOf = useSaidOf(kind);
  const answering = useMutation({
    mutationFn: () => {
      const words = kept.draft.opinion.trim() || t('noWords');
      return answerAll({ kind, chosen, shared: sharedOf(kind, words), saidOf }, kept.key);
    },
    onSuccess: async (answered) => {
      setResult(answered);
      kept.clear();
      await queries.invalidateQueries();
    },
  });
  const choose = (id: string, on: boolean): void =>
    kept.change((now) => ({
      ...now,
      chosen: on ? [...now.chosen.filter((one) => one !== id), id] : now.chosen.filter((one) => one !== id),
    }));
  return (
    <>
      <BackLink to="/">{nav('inbox')}</BackLink>
      <h1 className={styles.title}>
        {t(`batch.${kind}.title`)} <small>{t(`batch.${kind}.count`, { count: items.length })}</small>
      </h1>
      <div className={styles.page}>
        <div className={styles.body}>
          {result === null ? null : <Result {...{ kind, result }} />}
          {items.length === 0 ? <p className={classes(cardClass, styles.sheet)}>{t(`batch.${kind}.empty`)}</p> : null}
          {items.map((item) => (
            <Suspense key={item.id} fallback={<Loading />}>
              <BatchCard {...{ kind, item }} chosen={kept.draft.chosen.includes(item.id)} onChoose={(on) => choose(item.id, on)} />
            </Suspense>
          ))}
        </div>
        {items.length === 0 ? null : (
          <div className={styles.side}>
            <form
              className={classes(cardClass, styles.bottom, styles.form)}
              aria-label={t(`batch.${kind}.title`)}
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                if (chosen.length > 0 && !answering.isPending) answering.mutate();
              }}
            >
              {kind === 'ReleaseNotice' ? (
                <p>{t('batch.asDrafted')}</p>
              ) : (
                <WrittenField
                  label={t(kind === 'SignOff' ? 'words.SignOff_agree' : 'words.DecideExtension_agree')}
                  value={kept.draft.opinion}
                  onChange={(opinion) => kept.change((now) => ({ ...now, opinion }))}
                />
              )}
              {answering.isError ? <ProblemNote error={answering.error} /> : null}
              <div className={styles.buttons}>
                <Button kind="go" type="submit" isDisabled={chosen.length === 0} isPending={answering.isPending}>
                  {answering.isPending
                    ? app('submitting')
                    : answering.isError && !isRefusal(answering.error)
                      ? form('again')
                      : chosen.length === 0
                        ? t('batch.choose')
                        : t(`batch.${kind}.go`, { count: chosen.length })}
                </Button>
              </div>
            </form>
          </div>
        )}
      </div>
    </>
  );
};
