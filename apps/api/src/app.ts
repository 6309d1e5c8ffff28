import 'reflect-metadata';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problemBody } from '@duban/contracts';
import { AlertsController } from './alerts/alerts.controller.js';
import { AuditAccessInterceptor } from './audit/audit-access.interceptor.js';
import { AuditAccessLog } from './audit/audit-access.log.js';
import { AuditController } from './audit/audit.controller.js';
import { ExportsController } from './audit/exports.controller.js';
import { ActsController } from './commands/acts.controller.js';
import { CommandAccess } from './commands/command-access.js';
import { CommandService } from './commands/command.service.js';
import { DirectiveQueriesController } from './directives/directive-queries.controller.js';
import { DirectiveReader } from './directives/directive-reader.js';
import { FilesController } from './files/files.controller.js';
import { HealthController } from './health/health.controller.js';
import { API_PREFIX } from './http/openapi.js';
import { ProblemFilter } from './http/problem.filter.js';
import { RouteGuard } from './http/route.guard.js';
import { Throttle } from './http/throttle.js';
import { attemptOf, isRefusedAttempt } from './refusals/attempt-of.js';
import { BulkAccess } from './jobs/bulk-access.js';
import { JobService } from './jobs/job.service.js';
import { JobsController } from './jobs/jobs.controller.js';
import { RefusalsController } from './refusals/refusals.controller.js';
import { IncidentsController } from './incidents/incidents.controller.js';
import { MeetingsController } from './meetings/meetings.controller.js';
import { DraftsController } from './meetings/drafts.controller.js';
import { MinutesIntake } from './meetings/minutes-intake.js';
import { MeetingService } from './meetings/meeting.service.js';
import { DelegationsController } from './organisation/delegations.controller.js';
import { ImportsController } from './organisation/imports.controller.js';
import { OrganisationCommands } from './organisation/organisation-commands.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { PostsController } from './organisation/posts.controller.js';
import { UnitsController } from './organisation/units.controller.js';
import { DEPS, type ApiDeps, type Server } from './ports.js';
import { ProofController } from './proof/proof.controller.js';
import { ExceptionsController } from './record/exceptions.controller.js';
import { PastService } from './record/past.service.js';
import { RecordController } from './record/record.controller.js';
import { TaskQueriesController } from './tasks/task-queries.controller.js';

/** Body limit of JSON requests; longer texts travel as files. */
const BODY_LIMIT = 512 * 1024;
/** Of the address line and all headers: room for the longest query in percent-encoding, and for a token. */
const HEADER_LIMIT = 32 * 1024;
const IDLE_LOOK_MS = 100;
/** Longer than a command waits for its directive, shorter than a process is given to stop. */
const LAST_ANSWER_MS = 12_000;
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

const filterOf = (deps: ApiDeps): ProblemFilter =>
  new ProblemFilter(deps.logger, (problem, request) => {
    if (isRefusedAttempt(problem)) deps.attempts.note(attemptOf(problem, request, deps.clock.now()));
  });

/** An API serves no page: whatever a browser would run from here is refused. */
const HEADERS = {
  contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
  crossOriginResourcePolicy: { policy: 'same-site' },
  referrerPolicy: { policy: 'no-referrer' },
} as const;

@Module({})
class ApiModule {
  static with(deps: ApiDeps, throttle: Throttle): DynamicModule {
    return {
      module: ApiModule,
      controllers: [
        HealthController,
        DirectiveQueriesController,
        ActsController,
        TaskQueriesController,
        MeetingsController,
        DraftsController,
        AlertsController,
        FilesController,
        OrganisationController,
        UnitsController,
        PostsController,
        DelegationsController,
        ImportsController,
        RecordController,
        ProofController,
        AuditController,
        ExportsController,
        RefusalsController,
        IncidentsController,
        ExceptionsController,
        JobsController,
      ],
      providers: [
        { provide: DEPS, useValue: deps },
        { provide: APP_FILTER, useValue: filterOf(deps) },
        {
          provide: APP_GUARD,
          inject: [Reflector],
          useFactory: (reflector: Reflector) => new RouteGuard(reflector, deps.authenticator, deps.clock, throttle),
        },
        CommandAccess,
        CommandService,
        DirectiveReader,
        BulkAccess,
        JobService,
        MeetingService,
        PastService,
        MinutesIntake,
        OrganisationCommands,
        AuditAccessLog,
        { provide: APP_INTERCEPTOR, inject: [AuditAccessLog], useFactory: (log: AuditAccessLog) => new AuditAccessInterceptor(log) },
      ],
    };
  }
}

/**
 * A connection that ends its request while the server stops would be kept alive for a minute more: it is closed as it falls idle, and
 * what is still open when every answer has had its time is cut off.
 */
const closeAsTheyIdle = (server: Server): void => {
  server.addHook('preClose', async () => {
    const idle = setInterval(() => server.server.closeIdleConnections(), IDLE_LOOK_MS);
    const last = setTimeout(() => server.server.closeAllConnections(), LAST_ANSWER_MS);
    server.server.once('close', () => {
      clearInterval(idle);
      clearTimeout(last);
    });
  });
};

/** The API over the given parts; the caller listens and closes. */
export async function createApi(deps: ApiDeps): Promise<NestFastifyApplication> {
  const throttle = new Throttle(deps.rateLimits);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    http: { maxHeaderSize: HEADER_LIMIT },
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: 300 },
    // A stopping server answers what it has begun and takes no more.
    forceCloseConnections: 'idle',
    trustProxy: deps.trustedProxies.length > 0 ? deps.trustedProxies : false,
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) => {
      // An address that is no address is refused before any route is looked for.
      deps.logger.debug({ err: error, requestId: request.id }, 'a request that no route could be asked for');
      void reply
        .status(404)
        .header('Content-Type', 'application/problem+json; charset=utf-8')
        .send(JSON.stringify(problemBody('not_found')));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(deps, throttle), adapter, {
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix(API_PREFIX);
  await app.register(multipart, { limits: { fileSize: MAX_FILE_BYTES, files: 1, fields: 5 } });
  const server = app.getHttpAdapter().getInstance();
  await server.register(helmet, HEADERS);
  server.addHook('onSend', async (request, reply) => {
    void reply.header('X-Request-Id', request.id).header('Cache-Control', 'no-store');
  });
  closeAsTheyIdle(server);
  await app.init();
  return app;
}
