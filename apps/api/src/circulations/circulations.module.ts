import { Module } from '@nestjs/common';
import { CirculationsController } from './circulations.controller.js';

@Module({ controllers: [CirculationsController] })
export class CirculationsModule {}
