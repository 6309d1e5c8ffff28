import { randomUUID } from 'node:crypto';
import type { DirectiveCommand, DirectiveCommandMap, Organisation } from '@duban/domain';
import { DirectiveGateway, temporalSubmit } from '@duban/gateway';
import { demoProviderPeople, resolveSubject, watchedOrganisation } from '@duban/identity';
import type { Clock } from '@duban/platform';
import type { WorkflowClient } from '@temporalio/client';
import type { Pool } from 'pg';
import { PROGRESS, turnOf, type Dispatched } from './field.js';
import { underLoad, type Load, type Sample } from './sample.js';

/** The same acknowledgements by a gateway of this process: Temporal, the worker and the whole record, but no HTTP, token or access check. */
export class DirectPath {
  private readonly gateway: DirectiveGateway;
  private readonly people = new Map(demoProviderPeople().map(({ login, id }) => [login, id]));

  private constructor(
    client: WorkflowClient,
    private readonly city: Organisation,
    private readonly clock: Clock,
  ) {
    this.gateway = new DirectiveGateway(temporalSubmit(client));
  }

  static async open(client: WorkflowClient, pool: Pool, clock: Clock): Promise<DirectPath> {
    return new DirectPath(client, (await watchedOrganisation(pool)()).organisation, clock);
  }

  /** As `Field.acknowledge`; `logins` are those of the callers, in their order. */
  acknowledge(logins: readonly string[], directives: readonly Dispatched[], load: Load): Promise<Sample> {
    return underLoad(load, async (caller, turn) => {
      const { directiveId, taskId, received } = turnOf(directives, caller, turn);
      const login = logins[caller] ?? '';
      await (received
        ? this.send(login, directiveId, 'ReportProgress', { taskId, ...PROGRESS })
        : this.send(login, directiveId, 'ReceiveTask', { taskId }));
    });
  }

  close(): void {
    this.gateway.close();
  }

  private async send<T extends 'ReceiveTask' | 'ReportProgress'>(
    login: string,
    directiveId: string,
    type: T,
    data: DirectiveCommandMap[T],
  ): Promise<void> {
    const receivedAt = this.clock.now();
    const stance = resolveSubject(this.city, this.people.get(login) ?? '', receivedAt).stance(null, receivedAt, type);
    if (!stance) throw new Error(`${login} may not ${type}`);
    const id = randomUUID();
    const command = { type, data, meta: { id, receivedAt, ...stance, correlationId: id } } as unknown as DirectiveCommand;
    const outcome = await this.gateway.submit(directiveId, command);
    if (!outcome.accepted) throw new Error(`${login} ${type}: ${outcome.refusal.code}`);
  }
}
