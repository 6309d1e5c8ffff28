import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CommandsModule } from '../commands/index.js';
import { RecordModule } from '../record/index.js';
import { CitationsInterceptor } from './citations.interceptor.js';
import { CitedFiles } from './cited-files.service.js';
import { FilesController } from './files.controller.js';

@Module({
  imports: [RecordModule, CommandsModule],
  controllers: [FilesController],
  providers: [CitedFiles, { provide: APP_INTERCEPTOR, useClass: CitationsInterceptor }],
})
export class FilesModule {}
