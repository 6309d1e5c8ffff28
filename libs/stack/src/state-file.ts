import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from '@duban/platform';
import { z } from 'zod';

const stateSchema = z.object({
  pid: z.number(),
  startedAt: z.string(),
  apiUrl: z.string(),
  /** Where browsers go. */
  consoleUrl: z.string(),
  issuer: z.string(),
  temporalAddress: z.string(),
  temporalNamespace: z.string(),
  temporalUiUrl: z.string().nullable(),
  temporalPid: z.number().nullable(),
  databaseUrl: z.string(),
  databaseOwnerUrl: z.string().nullable(),
  clock: z.string(),
});

/** What other commands need to know of a running stack. It holds database passwords: readable by its owner only. */
export type StackState = z.infer<typeof stateSchema>;

/** @returns null when no stack runs here; after an unclean stop, what the last one wrote. */
export const readStackState = async (path: string): Promise<StackState | null> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  const parsed = stateSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : null;
};

export const writeStackState = async (path: string, state: StackState): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(`${path}.tmp`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.tmp`, path);
};

/** Its absence says that the last stop was clean. */
export const removeStackState = (path: string): Promise<void> => rm(path, { force: true });
