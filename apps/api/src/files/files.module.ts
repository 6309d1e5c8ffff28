import { Module } from '@nestjs/common';
import { RecordModule } from '../record/index.js';
import { FilesController } from './files.controller.js';

@Module({ imports: [RecordModule], controllers: [FilesController] })
export class FilesModule {}
