import { errorCode } from './process-identity.js';

/** What a process of ours tells its supervisor over the channel between them: once it serves, or why it cannot. */
export type ChildWord = { ready: true } | { failed: string };

export const isChildWord = (message: unknown): message is ChildWord =>
  typeof message === 'object' && message !== null && ('ready' in message || 'failed' in message);

/** Tells the supervisor, if there is one. Resolves when the word is on its way: the process may end then. */
export const tellSupervisor = (word: ChildWord): Promise<void> =>
  new Promise((resolve) => (process.send === undefined ? resolve() : process.send(word, () => resolve())));

/** A fault in one line, whichever realm made the error; of a port that is taken, which one. */
export const faultLine = (error: unknown): string => {
  const told = typeof error === 'object' && error !== null ? error : {};
  if (errorCode(error) === 'EADDRINUSE' && 'port' in told)
    return `端口 ${String(told.port)} 已被其他进程占用 / port ${String(told.port)} is taken by another process`;
  return 'message' in told ? String(told.message) : String(error);
};
