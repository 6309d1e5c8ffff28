import { useMutation, useQueryClient, useSuspenseInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Suspense, useState, type ReactNode } from 'react';
import { dutiesQuery } from '../../../shared/api/duties.js';
import { homeQuery } from '../../../shared/api/home.js';
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
import { signOffs, type Signed } from '../api/sign-offs.js';
import { closingsOf, NO_BATCH, isUntouched, type Batch } from '../model/batch.js';
import { ClosureCard } from './closure-card.js';
import styles from './decide.module.css';

/** What became of each: the signed by number, the refused with why and what to do. */
const Result = ({ result: { signed, refused } }: { result: Signed }): ReactNode => {
  const t = useWords('decide');
  return (
    <div className={styles.decided}>
      {signed.length > 0 ? <Note done title={t('batch.signed', { count: signed.length })} /> : null}
      {refused.length > 0 ? (
        <RefusedNote
          title={t('batch.refused', { count: refused.length })}
          refused={refused.map(({ closing, problem }) => ({ title: closing.title, problem }))}
        />
      ) : null}
    </div>
  );
};

/** 成批审签: every closure that waits for the reader, whole enough to be judged; those that are chosen are signed at once. */
export const SignOffsPage = (): ReactNode => {
  const t = useWords('decide');
  const nav = useWords('nav');
  const form = useWords('form');
  const app = useWords('app');
  const { data: home } = useSuspenseQuery(homeQuery);
  const { data } = useSuspenseInfiniteQuery(dutiesQuery);
  const queries = useQueryClient();
  const kept = useKept<Batch>(`duban:draft:${home.me.id}:sign-offs`, NO_BATCH, isUntouched);
  const [result, setResult] = useState<Signed | null>(null);
  const closings = closingsOf(data.pages.flatMap(({ items }) => items));
  const chosen = closings.filter(({ id }) => kept.draft.chosen.includes(id));
  const signing = useMutation({
    mutationFn: () => signOffs(chosen, kept.draft.opinion.trim() || t('noWords'), kept.key),
    onSuccess: async (signed) => {
      setResult(signed);
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
        {t('batch.title')} <small>{t('batch.count', { count: closings.length })}</small>
      </h1>
      <div className={styles.page}>
        <div className={styles.body}>
          {result === null ? null : <Result result={result} />}
          {closings.length === 0 ? <p className={classes(cardClass, styles.sheet)}>{t('batch.empty')}</p> : null}
          {closings.map((closing) => (
            <Suspense key={closing.id} fallback={<Loading />}>
              <ClosureCard closing={closing} chosen={kept.draft.chosen.includes(closing.id)} onChoose={(on) => choose(closing.id, on)} />
            </Suspense>
          ))}
        </div>
        {closings.length === 0 ? null : (
          <div className={styles.side}>
            <form
              className={classes(cardClass, styles.bottom, styles.form)}
              aria-label={t('batch.title')}
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                if (chosen.length > 0 && !signing.isPending) signing.mutate();
              }}
            >
              <WrittenField
                label={t('words.SignOff_agree')}
                value={kept.draft.opinion}
                onChange={(opinion) => kept.change((now) => ({ ...now, opinion }))}
              />
              {signing.isError ? <ProblemNote error={signing.error} /> : null}
              <div className={styles.buttons}>
                <Button kind="go" type="submit" isDisabled={chosen.length === 0} isPending={signing.isPending}>
                  {signing.isPending
                    ? app('submitting')
                    : signing.isError && !isRefusal(signing.error)
                      ? form('again')
                      : chosen.length === 0
                        ? t('batch.choose')
                        : t('batch.sign', { count: chosen.length })}
                </Button>
              </div>
            </form>
          </div>
        )}
      </div>
    </>
  );
};
