import { Module } from '@nestjs/common';
import { RecordModule } from '../record/index.js';
import { TaskQueriesController } from './task-queries.controller.js';

@Module({ imports: [RecordModule], controllers: [TaskQueriesController] })
export class TasksModule {}
