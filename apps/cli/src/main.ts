import { Command } from 'commander';
import { registerStart } from './start/start.command.js';

const program = new Command('duban').description('督办 / from a meeting to every task signed off');
for (const register of [registerStart]) register(program);

await program.parseAsync();
