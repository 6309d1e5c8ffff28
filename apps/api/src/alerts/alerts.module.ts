import { Module } from '@nestjs/common';
import { AlertStreams } from './alert-streams.js';
import { AlertsController } from './alerts.controller.js';

@Module({ controllers: [AlertsController], providers: [AlertStreams] })
export class AlertsModule {}
