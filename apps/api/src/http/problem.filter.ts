import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AttemptLog } from '@duban/audit';
import { UnreadableEvent } from '@duban/domain';
import { CommandPending, CommandTooLarge } from '@duban/gateway';
import { IdentityError } from '@duban/identity';
import { isServerAway, type Clock, type Logger } from '@duban/platform';
import { CursorMismatch } from '@duban/read-models';
import { Port } from '../ports/ports.js';
import { attemptOf, isRefusedAttempt } from './attempt-of.js';
import { Problem } from './problem.js';
import { RefusalWords } from './refusal-words.js';
import { RequestFaults } from './request-faults.js';

/** Fastify's own refusals, by its error codes. */
const FRAMEWORK: Record<string, string> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media_type_refused',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed_json',
  FST_REQ_FILE_TOO_LARGE: 'file_too_large',
  FST_FILES_LIMIT: 'validation_failed',
  FST_FIELDS_LIMIT: 'validation_failed',
  FST_PARTS_LIMIT: 'validation_failed',
  FST_PROTO_VIOLATION: 'validation_failed',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'media_type_refused',
};

/** The multipart parser's complaints about what was sent bear no code. */
const MULTIPART_FAULT = /^(Multipart: |Unexpected end of (multipart|form)|Malformed part header|Part terminated early)/;

/** What the framework refuses before any route of ours is asked. */
const BY_STATUS: Record<number, string> = { 400: 'malformed_json', 404: 'not_found', 413: 'body_too_large', 415: 'media_type_refused' };

/** Anybody may send one of their own. */
const AUDIENCES_TOLD = 20;

/** Every failure leaves as problem+json with a stable code; a fault keeps its text in the log, under an incident id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly audiences = new Set<string>();

  constructor(
    @Port('logger') private readonly logger: Logger,
    @Port('clock') private readonly clock: Clock,
    @Port('attempts') private readonly attempts: AttemptLog,
    private readonly faults: RequestFaults,
    private readonly words: RefusalWords,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    const problem = this.toProblem(error, request);
    if (isRefusedAttempt(problem)) this.attempts.note(attemptOf(problem, request, this.clock.now()));
    if (problem.retryAfter !== null) void reply.header('Retry-After', String(problem.retryAfter));
    if (problem.body.status === 401) void reply.header('WWW-Authenticate', `Bearer error="${problem.code}"`);
    const body = await this.words.of(problem, request).catch((err: unknown) => {
      this.logger.warn({ err }, 'a refusal is said without who may');
      return problem.body;
    });
    if (body.status === 415 && typeof body.params?.['expected'] === 'string') void reply.header('Accept-Post', body.params['expected']);
    void reply
      .status(body.status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify({ ...body, instance: request.url.split('?')[0] }));
  }

  /** Nothing that a start could look at says what a provider's tokens will name: the first of them does, to whoever runs this. */
  private tellAudience(params: Record<string, string> | null): void {
    const given = params?.['given'] ?? '';
    if (this.audiences.has(given) || this.audiences.size >= AUDIENCES_TOLD) return;
    this.audiences.add(given);
    this.logger.warn(
      params ?? {},
      'OIDC_AUDIENCE：令牌的 aud 与之不符 / tokens name another audience: set OIDC_AUDIENCE to it, or let the provider add ours',
    );
  }

  private toProblem(error: unknown, request: FastifyRequest): Problem {
    if (error instanceof Problem) return error;
    // The gateway goes on asking; the same key joins it. Not "failed": it may well have been applied.
    if (error instanceof CommandPending) return new Problem('pending');
    if (error instanceof CommandTooLarge) return new Problem('body_too_large');
    if (error instanceof IdentityError && error.code === 'wrong_audience') this.tellAudience(error.params);
    if (error instanceof IdentityError)
      return error.code === 'issuer_unreachable'
        ? new Problem('unavailable', {}, 5)
        : new Problem(error.code, error.params ? { params: error.params } : {});
    const code = codeOf(error);
    const known = FRAMEWORK[code];
    if (known) return new Problem(known);
    if (error instanceof SyntaxError && statusOf(error) === 400) return new Problem('malformed_json');
    if (error instanceof Error && MULTIPART_FAULT.test(error.message)) return new Problem('validation_failed');
    if (error instanceof UnreadableEvent) {
      this.logger.error({ err: error, url: request.url }, 'a directive cannot be read');
      return new Problem('directive_unreadable');
    }
    if (error instanceof CursorMismatch) return new Problem('cursor_mismatch');
    const byStatus = error instanceof HttpException ? BY_STATUS[error.getStatus()] : undefined;
    if (byStatus) return new Problem(byStatus);
    if (isServerAway(error)) {
      this.logger.warn({ err: error, url: request.url }, 'a server is out of reach');
      return new Problem('unavailable');
    }
    const incident = this.faults.note(`${request.method} ${request.routeOptions.url ?? ''}`, error);
    this.logger.error({ err: error, incident, method: request.method, url: request.url }, 'unexpected failure of a request');
    return new Problem('internal', { incident });
  }
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';
const statusOf = (error: object): number => ('statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 0);
