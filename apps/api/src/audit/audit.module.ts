import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { JobsModule } from '../jobs/index.js';
import { RecordModule } from '../record/index.js';
import { AuditAccessInterceptor } from './audit-access.interceptor.js';
import { AuditAccessLog } from './audit-access.log.js';
import { AuditController } from './audit.controller.js';
import { ExportsController } from './exports.controller.js';

@Module({
  imports: [JobsModule, RecordModule],
  controllers: [AuditController, ExportsController],
  providers: [AuditAccessLog, { provide: APP_INTERCEPTOR, useClass: AuditAccessInterceptor }],
})
export class AuditModule {}
