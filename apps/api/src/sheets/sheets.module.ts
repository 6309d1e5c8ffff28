import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { SheetsController } from './sheets.controller.js';

@Module({ imports: [CommandsModule], controllers: [SheetsController] })
export class SheetsModule {}
