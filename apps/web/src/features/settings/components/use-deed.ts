import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCommandKey } from '../../../shared/api/command-key.js';
import { send, type Deed } from '../api/settings.js';

/** One command at a time, its key kept through retries; then everything is asked for anew. */
export const useDeed = (onDone?: () => void) => {
  const queries = useQueryClient();
  const { key, renew } = useCommandKey();
  const sending = useMutation({
    mutationFn: (deed: Omit<Deed, 'key'>) => send({ ...deed, key }),
    onSuccess: async () => {
      renew();
      await queries.invalidateQueries();
      onDone?.();
    },
  });
  return { ...sending, send: (path: string, body: object = {}) => sending.mutate({ path, body }) };
};
