import { outliveReaders } from '@duban/stack';
import { demoCommand } from './demo.command.js';
import { monthCommand } from './month/month.command.js';

outliveReaders();
await demoCommand().addCommand(monthCommand()).parseAsync();
