import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { RecordModule } from '../record/index.js';
import { NoticeDraftsController } from './notice-drafts.controller.js';
import { SignaturesController } from './signatures.controller.js';
import { DirectiveQueriesController } from './directive-queries.controller.js';

@Module({
  imports: [CommandsModule, RecordModule],
  controllers: [DirectiveQueriesController, NoticeDraftsController, SignaturesController],
})
export class DirectivesModule {}
