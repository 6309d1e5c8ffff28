import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { RecordModule } from '../record/index.js';
import { ChangesController } from './changes.controller.js';
import { DelegationsController } from './delegations.controller.js';
import { HandoverService } from './handover.service.js';
import { HandoversController } from './handovers.controller.js';
import { ImportsController } from './imports.controller.js';
import { OrganisationCommands } from './organisation-commands.js';
import { OrganisationController } from './organisation.controller.js';
import { SuccessionsController } from './successions.controller.js';

@Module({
  imports: [CommandsModule, RecordModule],
  controllers: [
    OrganisationController,
    ChangesController,
    DelegationsController,
    ImportsController,
    SuccessionsController,
    HandoversController,
  ],
  providers: [OrganisationCommands, HandoverService],
})
export class OrganisationModule {}
