import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { ConfigError, formatClockSetting, parseClockSetting, type Config, type PastTime, type Progress } from '@duban/platform';
import type { HomeLayout } from '@duban/stack';
import { forgetCity, readCity, writeCity } from './city-file.js';
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

/** What a record consists of in a data directory. Keys and logins are nobody's record: they stay. */
const partsOf = ({ home, postgres, temporalDb, files }: HomeLayout): string[] => [
  postgres,
  dirname(temporalDb),
  files,
  join(home, 'witness'),
];

/** Throws away a city that was not made to its end. */
const discard = async (layout: HomeLayout): Promise<void> => {
  for (const path of [...partsOf(layout), layout.wakeMark, layout.state])
    await rm(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  // last: while it is there the next start knows what to do
  await forgetCity(layout.home);
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
 * a directory without any record one is to be made, unless `size` is null.
 */
export const prepareCity =
  (config: Config, size: CitySize | null, progress: Progress) =>
  async (layout: HomeLayout): Promise<Prepared> => {
    const known = await readCity(layout.home);
    if (known?.status === 'made') {
      if (size === null) progress(`此目录已有演示城市 / the demo city lives in ${layout.home} already`);
      const clock = parseClockSetting(known.clock);
      if (clock === null) throw new ConfigError([{ name: join(layout.home, 'city.json'), reason: `no clock is called ${known.clock}` }]);
      return { clock, past: null, size: known.size, lives: true };
    }
    if (known !== null) {
      progress('上次未建完的演示城市，从头再建 / the demo city was not made to its end: it begins again');
      await discard(layout);
    }
    if (size === null || config.clock !== 'system' || !isOwn(config) || partsOf(layout).some(existsSync))
      return { clock: config.clock, past: null, size: 'full', lives: false };
    const past = pastBefore(Date.now(), size);
    await mkdir(dirname(layout.state), { recursive: true });
    await writeCity(layout.home, { status: 'making', size, clock: formatClockSetting(past) });
    return { clock: past, past, size, lives: true };
  };
