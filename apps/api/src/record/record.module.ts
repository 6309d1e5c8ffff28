import { Module } from '@nestjs/common';
import { DirectiveReader } from './directive-reader.js';
import { ExceptionsController } from './exceptions.controller.js';
import { PastService } from './past.service.js';
import { RecordController } from './record.controller.js';

@Module({
  controllers: [RecordController, ExceptionsController],
  providers: [DirectiveReader, PastService],
  exports: [DirectiveReader, PastService],
})
export class RecordModule {}
