import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { formatClockSetting, parseClockSetting, type Config, type PastTime, type Progress } from '@duban/platform';
import type { HomeLayout } from '@duban/stack';
import { readCity, writeCity } from './city-file.js';
import { pastBefore, type CitySize } from './past.js';

/** What a start is to do about the city. */
export interface Prepared {
  clock: Config['clock'];
  /** To be made now, in this past; null = it is there, or none is wanted. */
  past: PastTime | null;
  size: CitySize;
  /** Whether there is a city when the start is done. */
  lives: boolean;
}

/** Files of a data directory that say nothing of a record: the lock that is held, and the logs. */
const KEPT = new Set(['stack.lock', 'logs']);

/** Throws away a city that was not made to its end. */
const discard = async ({ home }: HomeLayout): Promise<void> => {
  const names = (await readdir(home)).filter((name) => !KEPT.has(name) && !name.startsWith('stack.lock'));
  // last: while it is there the next start knows what to do
  for (const name of [...names.filter((one) => one !== 'city.json'), 'city.json'])
    await rm(join(home, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
};

/** Everything is of our own making in this directory: nobody else's record can be meant, and no witness remembers another one. */
const isOwn = ({ database, temporal, identity, checkpoints, home }: Config): boolean =>
  database.url === null &&
  temporal.address === null &&
  identity.issuers.length === 0 &&
  checkpoints.witnessUrl === null &&
  !relative(home, checkpoints.witnessFile ?? home).startsWith('..');

/**
 * Looks at the data directory before anything is started there, under its lock: a city that was begun and broken off is thrown away; into
 * a directory without a record one is to be made, unless `size` is null.
 */
export const prepareCity =
  (config: Config, size: CitySize | null, progress: Progress) =>
  async (layout: HomeLayout): Promise<Prepared> => {
    const known = await readCity(layout.home);
    if (known?.status === 'made') {
      if (size === null) progress(`此目录已有演示城市 / the demo city lives in ${layout.home} already`);
      return { clock: parseClockSetting(known.clock) ?? config.clock, past: null, size: known.size, lives: true };
    }
    if (known !== null) {
      progress('上次未建完的演示城市，从头再建 / the demo city was not made to its end: it begins again');
      await discard(layout);
    }
    if (size === null || config.clock !== 'system' || !isOwn(config) || existsSync(layout.postgres))
      return { clock: config.clock, past: null, size: 'full', lives: false };
    const past = pastBefore(Date.now(), size);
    await mkdir(dirname(layout.state), { recursive: true });
    await writeCity(layout.home, { status: 'making', size, clock: formatClockSetting(past) });
    return { clock: past, past, size, lives: true };
  };
