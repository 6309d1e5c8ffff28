import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { RecordModule } from '../record/index.js';
import { BoardController } from './board.controller.js';
import { TaskQueriesController } from './task-queries.controller.js';

@Module({ imports: [CommandsModule, RecordModule], controllers: [TaskQueriesController, BoardController] })
export class TasksModule {}
