import { Module } from '@nestjs/common';
import { CommandsModule } from '../commands/index.js';
import { ChangesController } from './changes.controller.js';
import { DelegationsController } from './delegations.controller.js';
import { ImportsController } from './imports.controller.js';
import { OrganisationCommands } from './organisation-commands.js';
import { OrganisationController } from './organisation.controller.js';
import { SuccessionsController } from './successions.controller.js';

@Module({
  imports: [CommandsModule],
  controllers: [OrganisationController, ChangesController, DelegationsController, ImportsController, SuccessionsController],
  providers: [OrganisationCommands],
})
export class OrganisationModule {}
