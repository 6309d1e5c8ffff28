import { outliveReaders } from '@duban/stack';
import { demoCommand } from './demo.command.js';

outliveReaders();
await demoCommand().parseAsync();
