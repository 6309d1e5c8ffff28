import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { RecordModule } from '../record/index.js';
import { DutiesController } from './duties.controller.js';
import { DutiesService } from './duties.service.js';
import { HomeController } from './home.controller.js';

@Module({ imports: [CommandsModule, RecordModule], controllers: [DutiesController, HomeController], providers: [DutiesService] })
export class DutiesModule {}
