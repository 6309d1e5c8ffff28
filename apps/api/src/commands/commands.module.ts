import { Module } from '@nestjs/common';
import { ActsController } from './acts.controller.js';
import { ActsNow } from './acts-now.service.js';
import { BestStance } from './best-stance.js';
import { CommandAccess } from './command-access.js';
import { CommandService } from './command.service.js';
import { MergerTarget } from './merger-target.js';
import { PresentDirectives } from './present-directives.js';

@Module({
  controllers: [ActsController],
  providers: [ActsNow, BestStance, CommandAccess, CommandService, MergerTarget, PresentDirectives],
  exports: [ActsNow, CommandService, PresentDirectives],
})
export class CommandsModule {}
