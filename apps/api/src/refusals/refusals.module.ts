import { Module } from '@nestjs/common';
import { RefusalsController } from './refusals.controller.js';

@Module({ controllers: [RefusalsController] })
export class RefusalsModule {}
