import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { BulkAccess } from './bulk-access.js';
import { JobService } from './job.service.js';
import { JobsController } from './jobs.controller.js';

@Module({ imports: [CommandsModule], controllers: [JobsController], providers: [BulkAccess, JobService], exports: [JobService] })
export class JobsModule {}
