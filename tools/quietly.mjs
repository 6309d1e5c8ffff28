// Runs a command and keeps what it says to itself, unless it fails: then all of it is shown. Nx itself has no such way: its quietest
// style, `static-failures-only`, still lists every package twice.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const [command, ...args] = process.argv.slice(2);
if (command === undefined) {
  console.error('usage: node tools/quietly.mjs <command> [argument…]');
  process.exit(2);
}

const said = [];
const child = spawn(command, args, { stdio: ['inherit', 'pipe', 'pipe'] });
child.stdout.on('data', (bytes) => said.push(bytes));
child.stderr.on('data', (bytes) => said.push(bytes));
// Ctrl-C reaches the child by itself, a signal to this process alone would not.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));

/** As a shell ends: 127 = there is no such command, 128 and more = killed. */
const codeOf = (code, signal) => (code === null ? 128 + (constants.signals[signal] ?? 0) : code < 0 ? 127 : code);

child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
child.on('close', (code, signal) => {
  if (code !== 0) process.stderr.write(Buffer.concat(said));
  process.exitCode = codeOf(code, signal);
});
