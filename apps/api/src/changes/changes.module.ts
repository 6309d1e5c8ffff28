import { Module } from '@nestjs/common';
import { ChangeLog } from './change-log.js';
import { ChangesController } from './changes.controller.js';
import { HeadWatch } from './head-watch.js';

@Module({ controllers: [ChangesController], providers: [ChangeLog, HeadWatch] })
export class ChangesModule {}
