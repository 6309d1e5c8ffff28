/**
 * Runs a foreign program beside a watcher that waits on our end of its standard input: however this process ends, kill -9 included,
 * the program gets SIGTERM. Spawn it with a piped stdin, and in its own process group, or a terminal's Ctrl-C would stop it before
 * those who still need it.
 */
const WATCHED = 'exec 3<&0; ( { cat <&3; kill -TERM $$; } >/dev/null 2>&1 & ); exec "$@" </dev/null 3<&-';

export const watchedCommand = (program: string, args: readonly string[]): { command: string; args: string[] } => ({
  command: 'sh',
  args: ['-c', WATCHED, 'watched', program, ...args],
});
