import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Root of the checkout (or of the image): the nearest directory above this file that holds `nx.json`. */
export const workspaceRoot = (): string => {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'nx.json'))) {
    const parent = dirname(directory);
    if (parent === directory) throw new Error('no nx.json above libs/platform: the installation is incomplete');
    directory = parent;
  }
  return directory;
};

/** Where downloads and builds are kept between checkouts, one per user. */
export const cacheDirectory = (env: Record<string, string | undefined> = process.env): string =>
  resolve(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'duban');

/** The environment that child processes inherit, with `changes` laid over it; `undefined` removes a name. */
export const childEnvironment = (changes: Record<string, string | undefined>): NodeJS.ProcessEnv => {
  const merged = { ...process.env, ...changes };
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined));
};

/** Directories in which the shell looks for programs. */
export const searchPath = (env: Record<string, string | undefined> = process.env): string[] =>
  (env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':').filter((entry) => entry !== '');
