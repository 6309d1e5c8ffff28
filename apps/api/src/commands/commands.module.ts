import { Module } from '@nestjs/common';
import { ActsController } from './acts.controller.js';
import { CommandAccess } from './command-access.js';
import { CommandService } from './command.service.js';

@Module({ controllers: [ActsController], providers: [CommandAccess, CommandService], exports: [CommandService] })
export class CommandsModule {}
