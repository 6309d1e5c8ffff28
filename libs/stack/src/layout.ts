import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What lies where in `DUBAN_HOME`. */
export interface HomeLayout {
  home: string;
  lock: string;
  state: string;
  postgres: string;
  temporalDb: string;
  /** There while every open directive is still to be woken. */
  wakeMark: string;
  files: string;
  log(name: string): string;
}

export const homeLayout = (home: string): HomeLayout => ({
  home,
  lock: join(home, 'stack.lock'),
  state: join(home, 'stack.json'),
  postgres: join(home, 'postgres'),
  temporalDb: join(home, 'temporal', 'temporal.db'),
  wakeMark: join(home, 'wake-all'),
  files: join(home, 'files'),
  log: (name) => join(home, 'logs', `${name}.log`),
});

/** Asks the next worker to wake every open directive, whenever that may be. */
export const markForWaking = async ({ home, wakeMark }: HomeLayout): Promise<void> => {
  await mkdir(home, { recursive: true });
  await writeFile(wakeMark, `${new Date().toISOString()}\n`);
};
