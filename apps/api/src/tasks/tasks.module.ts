import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { RecordModule } from '../record/index.js';
import { BoardController } from './board.controller.js';
import { FiguresController } from './figures.controller.js';
import { TaskLedgerController } from './task-ledger.controller.js';
import { TaskQueriesController } from './task-queries.controller.js';

@Module({
  imports: [CommandsModule, RecordModule],
  controllers: [TaskQueriesController, BoardController, FiguresController, TaskLedgerController],
})
export class TasksModule {}
