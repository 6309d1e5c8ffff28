import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { RecordModule } from '../record/index.js';
import { TaskQueriesController } from './task-queries.controller.js';

@Module({ imports: [CommandsModule, RecordModule], controllers: [TaskQueriesController] })
export class TasksModule {}
