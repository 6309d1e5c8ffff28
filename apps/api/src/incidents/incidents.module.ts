import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { IncidentsController } from './incidents.controller.js';

@Module({ imports: [CommandsModule], controllers: [IncidentsController] })
export class IncidentsModule {}
