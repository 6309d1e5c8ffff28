import { Module } from '@nestjs/common';
import { DirectiveReader } from './directive-reader.js';
import { ExplanationController } from './explanation.controller.js';
import { ExtensionPreviewController } from './extension-preview.controller.js';
import { ExceptionsController } from './exceptions.controller.js';
import { PastService } from './past.service.js';
import { RecordController } from './record.controller.js';

@Module({
  controllers: [RecordController, ExceptionsController, ExplanationController, ExtensionPreviewController],
  providers: [DirectiveReader, PastService],
  exports: [DirectiveReader, PastService],
})
export class RecordModule {}
