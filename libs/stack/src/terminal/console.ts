import pc from 'picocolors';

/** Lines for the person at the terminal: results on stdout, progress and faults on stderr. */
export const say = (line = ''): void => void process.stdout.write(`${line}\n`);
export const progress = (line: string): void => void process.stderr.write(`${pc.dim(`· ${line}`)}\n`);
export const complain = (line: string): void => void process.stderr.write(`${pc.red(line)}\n`);

/** A reader that went away (`duban start | tee`, then Ctrl-C) must not end us in the middle of an ordered stop. */
export const outliveReaders = (): void => {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
};
