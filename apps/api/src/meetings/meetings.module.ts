import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { RecordModule } from '../record/index.js';
import { DecisionsController } from './decisions.controller.js';
import { DraftsController } from './drafts.controller.js';
import { MeetingActsNow } from './meeting-acts-now.service.js';
import { MeetingService } from './meeting.service.js';
import { MeetingsController } from './meetings.controller.js';
import { MinutesIntake } from './minutes-intake.js';
import { SeriesController } from './series.controller.js';

@Module({
  imports: [CommandsModule, RecordModule],
  controllers: [MeetingsController, DraftsController, DecisionsController, SeriesController],
  providers: [MeetingActsNow, MeetingService, MinutesIntake],
})
export class MeetingsModule {}
