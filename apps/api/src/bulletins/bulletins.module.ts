import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { RecordModule } from '../record/index.js';
import { BulletinService } from './bulletin.service.js';
import { BulletinsController } from './bulletins.controller.js';

@Module({ imports: [CommandsModule, RecordModule], controllers: [BulletinsController], providers: [BulletinService] })
export class BulletinsModule {}
