import { Module } from '@nestjs/common';
import { ForecastModule } from '../forecast/index.js';
import { RecordModule } from '../record/index.js';
import { DailyController } from './daily.controller.js';
import { DailyService } from './daily.service.js';
import { HappenedService } from './happened.service.js';

@Module({ imports: [ForecastModule, RecordModule], controllers: [DailyController], providers: [DailyService, HappenedService] })
export class DailyModule {}
