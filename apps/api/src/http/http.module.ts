import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { Draining } from './draining.js';
import { Entitlements } from './entitlements.js';
import { EventStreams } from './event-streams.js';
import { FairTurns } from './fair-turns.js';
import { ProblemFilter } from './problem.filter.js';
import { RefusalWords } from './refusal-words.js';
import { RequestFaults } from './request-faults.js';
import { RouteGuard } from './route.guard.js';
import { Throttle } from './throttle.js';

/** What every request passes, whatever it asks for. */
@Global()
@Module({
  exports: [Draining, EventStreams],
  providers: [
    Draining,
    Entitlements,
    EventStreams,
    Throttle,
    FairTurns,
    RequestFaults,
    RefusalWords,
    { provide: APP_GUARD, useClass: RouteGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class HttpModule {}
