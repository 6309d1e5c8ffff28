import { Module } from '@nestjs/common';
import { RecordModule } from '../record/index.js';
import { DirectiveQueriesController } from './directive-queries.controller.js';

@Module({ imports: [RecordModule], controllers: [DirectiveQueriesController] })
export class DirectivesModule {}
