import { useCallback, useState } from 'react';

export const newKey = (): string => crypto.randomUUID();

/** The Idempotency-Key of one deed: made when it is offered, kept through retries and double clicks, made anew once it is done. */
export const useCommandKey = (): { key: string; renew: () => void } => {
  const [key, setKey] = useState(newKey);
  return { key, renew: useCallback(() => setKey(newKey()), []) };
};
