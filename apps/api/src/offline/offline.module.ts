import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { OfflineController } from './offline.controller.js';
import { OfflineService } from './offline.service.js';

@Module({ imports: [CommandsModule], controllers: [OfflineController], providers: [OfflineService] })
export class OfflineModule {}
