import { outliveReaders } from '@duban/stack';
import { benchCommand } from './bench.command.js';

outliveReaders();
await benchCommand().parseAsync();
