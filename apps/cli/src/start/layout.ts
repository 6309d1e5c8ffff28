import { join } from 'node:path';

/** What lies where in `DUBAN_HOME`. */
export interface HomeLayout {
  home: string;
  lock: string;
  state: string;
  postgres: string;
  temporalDb: string;
  files: string;
  log(name: string): string;
}

export const homeLayout = (home: string): HomeLayout => ({
  home,
  lock: join(home, 'stack.lock'),
  state: join(home, 'stack.json'),
  postgres: join(home, 'postgres'),
  temporalDb: join(home, 'temporal', 'temporal.db'),
  files: join(home, 'files'),
  log: (name) => join(home, 'logs', `${name}.log`),
});
