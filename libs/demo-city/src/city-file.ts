import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '@duban/platform';
import { z } from 'zod';

const schema = z.object({
  /** `making`: begun and not known to be whole. */
  status: z.enum(['making', 'made']),
  size: z.enum(['full', 'small']),
  /** As `DUBAN_CLOCK` takes it: what happened in the past is shown by it ever after. */
  clock: z.string(),
});
export type CityFile = z.infer<typeof schema>;

const pathIn = (home: string): string => join(home, 'city.json');

/** What is known of the city in a data directory; null = none was ever begun there. */
export const readCity = async (home: string): Promise<CityFile | null> => {
  const text = await readFile(pathIn(home), 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  return text === null ? null : schema.parse(JSON.parse(text));
};

export const writeCity = async (home: string, city: CityFile): Promise<void> => {
  await writeFile(`${pathIn(home)}.tmp`, `${JSON.stringify(city, null, 2)}\n`);
  await rename(`${pathIn(home)}.tmp`, pathIn(home));
};

export const forgetCity = (home: string): Promise<void> => rm(pathIn(home), { force: true });
