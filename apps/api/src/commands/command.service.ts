import { Injectable } from '@nestjs/common';

import { v5 as uuidv5 } from 'uuid';
import type { z } from 'zod';
import { problemBody, type FieldError, type schemas } from '@duban/contracts';
import {
  includedActs,
  type AnyAct,
  type Assertion,
  type Attestation,
  type CommandMeta,
  type DirectiveCommand,
  type Parts,
  type PathIds,
  type Pinned,
} from '@duban/domain';
import { attested, nodeDigest } from '@duban/event-store';
import type { Stance, Subject } from '@duban/identity';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../http/problem.js';
import type { Call } from '../http/call.js';
import { Port, type CalendarBook, type CommandGateway, type PolicyBook } from '../ports/ports.js';
import { BestStance } from './best-stance.js';
import { CommandAccess } from './command-access.js';
import { MergerTarget } from './merger-target.js';

/** Namespace of command ids; a change would let old retries through as new commands. */
export const COMMAND_NAMESPACE = '6f9f1c7e-6c0f-5f0b-9a83-5d9c7b1a4e21';

/** As many leads as an order may name. */
const MAX_ERRORS = 500;

export type CommandAnswer = z.infer<typeof schemas.commandAnswer>;

interface Circumstances {
  actingFor?: { departmentId: string };
  asserted?: Assertion;
  signedBy?: string;
}

/** What was sent, without what comes with every command. */
export const inputOf = ({ actingFor: _for, asserted: _when, signedBy: _by, ...input }: Circumstances & object): object => input;

/** A call of an act's route: its body is the act's input beside the circumstances. */
export type ActCall = Pick<Call, 'route' | 'subject' | 'receivedAt' | 'idempotencyKey' | 'ifMatch' | 'reply' | 'request'> & {
  /** Without the directive's id where that is only now registered. */
  params: { directiveId?: string } & Partial<PathIds>;
  body: Circumstances;
};

interface Sending {
  commandId: string;
  directiveId: string;
  parts: Parts | null;
}

/** What a sender proved themselves by, so that whoever has the token or the session can find their commands, and nobody else. */
const senderOf = ({ headers }: FastifyRequest, { session }: Subject): string =>
  session ? `session/${sha256(session.id)}` : `token/${sha256(headers.authorization ?? '')}`;
const sha256 = (text: string): string => nodeDigest('sha256', text);

/** On what route a command came, and from whom: what this process will sign with it. */
export const wordOf = ({ route, request, subject }: Pick<Call, 'route' | 'request' | 'subject'>): Attestation => ({
  where: `${route.method.toUpperCase()} ${request.url.split('?')[0] ?? ''}`,
  sender: senderOf(request, subject),
  ...{ key: '', instance: '', signature: '' },
});

const metaOn = (
  { receivedAt, request, ifMatch, body, route, subject }: Omit<ActCall, 'params' | 'body'> & { body: object },
  id: string,
  { actor, accountable, authority }: Stance,
): CommandMeta => {
  const { asserted } = body as Circumstances;
  return {
    ...{ id, receivedAt },
    ...(asserted ? { assertedAt: asserted } : {}),
    ...{ actor, accountable, authority, correlationId: request.id },
    ...(ifMatch === null ? {} : { expectedVersion: ifMatch }),
    attested: wordOf({ route, request, subject }),
  };
};

/** What is wrong may stand in the body, or in the directive itself since an earlier request. */
const placed = (place: string, body: object, code: string): FieldError => {
  const path = place.split('.');
  const { title, titleEn } = problemBody(code);
  return { in: Object.hasOwn(body, path[0] ?? '') ? 'body' : 'directive', field: `/${path.join('/')}`, code, zh: title, en: titleEn };
};

/** From a call to a command of one directive, and back to an answer. */
@Injectable()
export class CommandService {
  constructor(
    private readonly access: CommandAccess,
    private readonly stance: BestStance,
    private readonly target: MergerTarget,
    @Port('gateway') private readonly gateway: CommandGateway,
    @Port('policies') private readonly policies: PolicyBook,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  /** The id is the same for every retry of one person's one request, and never another person's. */
  commandId(call: Pick<Call, 'route' | 'subject' | 'idempotencyKey'> & { params: Record<string, unknown> }): string {
    const where = call.route.path.replace(/\{(\w+)\}/g, (_, name: string) => String(call.params[name]));
    return uuidv5([call.subject.personId, call.route.method, where, call.idempotencyKey ?? ''].join('\n'), COMMAND_NAMESPACE);
  }

  /** Completes what was sent, sends it to the directive's one writer, and answers what became of it. */
  async perform(act: AnyAct, call: ActCall): Promise<CommandAnswer> {
    const commandId = this.commandId(call);
    const directiveId = call.params.directiveId ?? uuidv5(commandId, COMMAND_NAMESPACE);
    const data = act.complete(inputOf(call.body), this.pinnedFor(call, { commandId, directiveId }));
    const given = { type: act.type, data } as Pick<DirectiveCommand, 'type' | 'data'>;
    const on = act.on === 'new' ? null : directiveId;
    const parts = await this.access.admit({ call, commandId, directiveId: on, also: includedActs(given) });
    if (given.type === 'MergeDirective')
      await this.target.check(call.subject, { directiveId, into: (data as { into: string }).into }, call.receivedAt);
    const command = attested({
      ...given,
      meta: await this.actedOn(call, { ...given, commandId, directiveId, parts }),
    } as unknown as DirectiveCommand);
    const outcome = await this.gateway.submit(directiveId, command);
    if (!outcome.accepted) {
      const { code, params, at } = outcome.refusal;
      const stale = code === 'version_conflict' && call.ifMatch !== null;
      const errors = at?.slice(0, MAX_ERRORS).map((place) => placed(place, call.body, code));
      throw new Problem(stale ? 'precondition_failed' : code, { params, ...(errors ? { errors } : {}) });
    }
    void call.reply.header('ETag', `"${outcome.toVersion}"`);
    if (call.route.status === 201) void call.reply.header('Location', `/api/v1/directives/${directiveId}`);
    return { ...outcome.result, version: outcome.toVersion };
  }

  /** Of what is no act on a directive: on the first ground whose role the permission table lets do it. */
  metaOf(call: Omit<ActCall, 'params' | 'body'> & { params: Record<string, unknown>; body: object }): CommandMeta {
    const { subject } = call;
    const { actingFor } = call.body as Circumstances;
    const stance = subject.stance(actingFor?.departmentId ?? null, call.receivedAt, call.route.action);
    if (!stance) throw new Problem('not_permitted', { params: { actingFor: actingFor?.departmentId ?? null } });
    return metaOn(call, this.commandId(call), stance);
  }

  /** Of an act: the state decides where several grounds would do. */
  private async actedOn(
    call: ActCall,
    { type, data, commandId, directiveId, parts }: Pick<DirectiveCommand, 'type' | 'data'> & Sending,
  ): Promise<CommandMeta> {
    const actingFor = call.body.actingFor?.departmentId ?? null;
    const stances = call.subject.stances(actingFor, call.receivedAt, type, parts);
    const meta = await this.stance.among(stances, { type, data, directiveId, metaOn: (stance) => metaOn(call, commandId, stance) });
    if (!meta) throw new Problem('not_permitted', { params: { actingFor } });
    return meta;
  }

  private pinnedFor(call: ActCall, { commandId, directiveId }: Pick<Sending, 'commandId' | 'directiveId'>): Pinned {
    const { policies, calendars } = this;
    return {
      path: { ...call.params, directiveId },
      policy: (version) => {
        const policy = version === undefined ? policies.current() : policies.byVersion(version);
        if (!policy) throw new Problem('not_found', { params: { policyVersion: version ?? null } });
        return policy;
      },
      childId: (n) => uuidv5(`${commandId}/${n}`, COMMAND_NAMESPACE),
      calendarVersion: () => calendars.asOf(call.receivedAt).version,
    };
  }
}
