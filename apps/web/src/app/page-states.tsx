import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiProblem } from '@duban/api-client';
import { useWords } from '../shared/i18n/words.js';
import { ProblemNote } from '../shared/problems/problem-note.js';
import { Loading, Note } from '../shared/ui/surfaces.js';

export const PageLoading = (): ReactNode => {
  const t = useWords('app');
  return (
    <>
      <h1 className="only-read-aloud">{t('name')}</h1>
      <Loading />
    </>
  );
};

export const NotHere = (): ReactNode => {
  const t = useWords('problem');
  return (
    <Note heading title={t('notHere')}>
      <p>{t('notHereAdvice')}</p>
      <Link to="/">{t('toInbox')}</Link>
    </Note>
  );
};

export const PageProblem = ({ error }: { error: unknown }): ReactNode => {
  const router = useRouter();
  const { reset } = useQueryErrorResetBoundary();
  if (error instanceof ApiProblem && error.status === 404) return <NotHere />;
  return (
    <ProblemNote
      heading
      error={error}
      onAgain={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
};
