import { Module, type DynamicModule } from '@nestjs/common';
import { AlertsModule } from './alerts/alerts.module.js';
import { AuditModule } from './audit/audit.module.js';
import { ChangesModule } from './changes/changes.module.js';
import { CirculationsModule } from './circulations/circulations.module.js';
import { CommandsModule } from './commands/commands.module.js';
import { ConfigModule } from './config/config.module.js';
import { DailyModule } from './daily/daily.module.js';
import { DirectivesModule } from './directives/directives.module.js';
import { DutiesModule } from './duties/duties.module.js';
import { FilesModule } from './files/files.module.js';
import { ForecastModule } from './forecast/forecast.module.js';
import { HealthModule } from './health/health.module.js';
import { HttpModule } from './http/http.module.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { JobsModule } from './jobs/jobs.module.js';
import { MeetingsModule } from './meetings/meetings.module.js';
import { NamesModule } from './names/names.module.js';
import { OrganisationModule } from './organisation/organisation.module.js';
import { ProofModule } from './proof/proof.module.js';
import { RecordModule } from './record/record.module.js';
import { RefusalsModule } from './refusals/refusals.module.js';
import { SearchModule } from './search/search.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { SettingsModule } from './settings/settings.module.js';
import { BulletinsModule } from './bulletins/bulletins.module.js';
import { OfflineModule } from './offline/offline.module.js';
import { SheetsModule } from './sheets/sheets.module.js';
import { TasksModule } from './tasks/tasks.module.js';
import { PortsModule } from './ports/ports.module.js';
import type { ApiPorts } from './ports/ports.js';

const FEATURES = [
  HealthModule,
  ConfigModule,
  DirectivesModule,
  CommandsModule,
  TasksModule,
  DutiesModule,
  CirculationsModule,
  NamesModule,
  MeetingsModule,
  AlertsModule,
  FilesModule,
  OrganisationModule,
  RecordModule,
  ProofModule,
  AuditModule,
  RefusalsModule,
  IncidentsModule,
  JobsModule,
  ForecastModule,
  DailyModule,
  SearchModule,
  ChangesModule,
  SessionsModule,
  SettingsModule,
  SheetsModule,
  BulletinsModule,
  OfflineModule,
];

@Module({})
export class ApiModule {
  static with(ports: ApiPorts): DynamicModule {
    return { module: ApiModule, imports: [PortsModule.with(ports), HttpModule, ...FEATURES] };
  }
}
