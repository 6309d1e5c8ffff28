import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { OFFICE } from '@duban/domain';
import { fieldError, fieldErrors, type FieldPlace, type RouteDefinition } from '@duban/contracts';
import { IdentityError, type Subject } from '@duban/identity';
import type { Clock } from '@duban/platform';
import { Port, type Authenticator } from '../ports/ports.js';
import { FairTurns } from './fair-turns.js';
import { ROUTE, type Call, type CallCarrier } from './call.js';
import { Problem } from './problem.js';
import { Throttle } from './throttle.js';
import { unknownMembers } from './unknown-members.js';

/** Said at once of one request. */
const MAX_ERRORS = 20;
/** Whoever waited too long for a turn of their own. */
const ASK_AGAIN_SECONDS = 5;
/** A route that takes no query refuses one. */
const NO_QUERY = z.object({});
/** Read before the body as a whole is: on whose ground decides what may be sent at all. */
const SIGNED = z.object({ signedBy: z.string() });
const STREAMS = new Set(['alertStream', 'changeStream']);
const KEY = /^[\x21-\x7e]{1,200}$/;

/**
 * Makes a call of a request, or refuses it: who is it, may this role do this at all, is the request what its schema says.
 * Order matters: an unknown caller learns nothing about schemas or data.
 */
@Injectable()
export class RouteGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Port('authenticator') private readonly authenticator: Authenticator,
    @Port('clock') private readonly clock: Clock,
    private readonly throttle: Throttle,
    private readonly turns: FairTurns,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const route = this.reflector.get<RouteDefinition | undefined>(ROUTE, context.getHandler());
    // Default deny: a handler that is bound to no route of the contract is not served.
    if (!route) throw new Problem('not_found');
    const request = context.switchToHttp().getRequest<FastifyRequest & CallCarrier>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // A path or a date on the story's clock may not run ahead of the request: taken before anything that waits.
    const receivedAt = this.clock.now();
    if (route.kind === 'open') {
      // Whoever watches over the process asks often, and from one address.
      if (!route.path.startsWith('/health/')) await this.throttle.address(request.ip);
      return true;
    }
    const own = await this.subjectOf(request);
    if (!isOurs(request)) throw new Problem('page_header_required');
    await this.throttle.subject(own.personId);
    await this.turn(route, own, reply);
    const subject = await this.signing(route, own, request.body);
    if (!route.action || !this.authenticator.permits(subject, route.action)) {
      throw new Problem('not_permitted', { params: { action: route.action ?? null } });
    }
    // the one other type that the server reads is a file's, and no file is taken here
    if (route.kind === 'command' && request.isMultipart()) throw new Problem('media_type_refused');
    const body: unknown = route.kind === 'upload' ? undefined : request.body;
    const call = {
      route,
      subject,
      params: parsed(route.params, request.params, 'params'),
      query: parsed(route.query ?? NO_QUERY, request.query, 'query'),
      body: route.kind === 'upload' ? undefined : parsed(route.body, body ?? {}, 'body'),
      receivedAt,
      idempotencyKey: idempotencyKeyOf(route, request),
      ifMatch: ifMatchOf(request),
      request,
      reply,
    };
    request.dubanCall = call as Call;
    return true;
  }

  /** Streams stay open and uploads take as long as their sender's line: neither works all the while. */
  private async turn(route: RouteDefinition, { personId }: Subject, { raw }: FastifyReply): Promise<void> {
    if (route.kind === 'upload' || STREAMS.has(route.id)) return;
    const end = await this.turns.take(personId, route.kind, (leave) => raw.once('close', leave));
    if (end === null) throw new Problem('unavailable', {}, ASK_AGAIN_SECONDS);
    if (raw.destroyed) end();
    else raw.once('close', end);
  }

  /** 据签批件补录: what bears a leader's signature is done on the leader's ground. */
  private async signing(route: RouteDefinition, own: Subject, body: unknown): Promise<Subject> {
    if (route.kind !== 'command' || !(route.body instanceof z.ZodObject) || !('signedBy' in route.body.shape)) return own;
    const signedBy = SIGNED.safeParse(body).data?.signedBy;
    if (signedBy === undefined) return own;
    const signing = await this.authenticator.onPaper(own, signedBy);
    if (signing) return signing;
    throw own.roles.some((role) => OFFICE.includes(role))
      ? new Problem('signer_no_leader', { params: { personId: signedBy } })
      : new Problem('not_permitted', { params: { action: route.action ?? null } });
  }

  private async subjectOf(request: FastifyRequest & CallCarrier): Promise<Subject> {
    try {
      request.dubanSubject = await this.authenticator.authenticate(request.headers);
      return request.dubanSubject;
    } catch (error) {
      // Only what says something about the caller counts against them, not an issuer or a database out of reach.
      if (error instanceof IdentityError && error.code !== 'issuer_unreachable') await this.throttle.address(request.ip);
      throw error;
    }
  }
}

/**
 * Whether a request that may change something was meant by its sender: a token is sent on purpose, a session's cookie by the browser with
 * whatever it is made to send, but no other site can add a header.
 */
const isOurs = ({ method, headers }: FastifyRequest): boolean =>
  headers.authorization !== undefined || method === 'GET' || method === 'HEAD' || headers['x-duban'] === '1';

const parsed = (schema: z.ZodType | undefined, value: unknown, where: FieldPlace): unknown => {
  if (!schema) return {};
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) {
    const unknown = unknownMembers(schema, { sent: value, taken: result.data, place: where });
    if (unknown.length > 0) throw new Problem('validation_failed', { errors: unknown.slice(0, MAX_ERRORS) });
    return result.data;
  }
  const unstorable = result.error.issues.find((issue) => issue.message === 'unstorable_text');
  const errors = fieldErrors(result.error, where).slice(0, MAX_ERRORS);
  throw new Problem(unstorable ? 'unstorable_text' : 'validation_failed', { errors });
};

const idempotencyKeyOf = (route: RouteDefinition, request: FastifyRequest): string | null => {
  if (route.kind !== 'command') return null;
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !KEY.test(key)) throw new Problem('idempotency_key_required');
  return key;
};

const ifMatchOf = (request: FastifyRequest): number | null => {
  const value = request.headers['if-match'];
  if (value === undefined || value === '*') return null;
  const version = /^"(\d{1,15})"$/.exec(value)?.[1];
  if (version === undefined)
    throw new Problem('validation_failed', { errors: [fieldError({ in: 'headers', path: ['if-match'] }, 'not_a_version')] });
  return Number(version);
};
