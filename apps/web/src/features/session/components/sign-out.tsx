import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../../../shared/i18n/words.js';
import { ProblemNote } from '../../../shared/problems/problem-note.js';
import { Button } from '../../../shared/ui/button.js';
import { signOut } from '../api/session.js';

export const SignOut = (): ReactNode => {
  const t = useWords('session');
  const leaving = useMutation({ mutationFn: signOut });
  return (
    <>
      <Button kind="quiet" isPending={leaving.isPending} onPress={() => leaving.mutate()}>
        {t('signOut')}
      </Button>
      {leaving.isError ? <ProblemNote error={leaving.error} /> : null}
    </>
  );
};
