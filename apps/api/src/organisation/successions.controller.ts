import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { successionRoutes as routes, type SuccessionDoneView, type SuccessionPreviewView, type SuccessionView } from '@duban/contracts';
import { handOverWork, openWork, successionJobId } from '@duban/directives';
import { completed, decideOrganisation, type Change, type Organisation } from '@duban/domain';
import { changeOf, rolesPermit, unsealed } from '@duban/identity';
import { getJob, readOpenWork } from '@duban/read-models';
import { CommandService } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { OrganisationCommands } from './organisation-commands.js';

/** 单位承接: looked at first, then done; its open tasks follow by a job. */
@Controller()
export class SuccessionsController {
  constructor(
    private readonly commands: CommandService,
    private readonly changes: OrganisationCommands,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('pool') private readonly pool: Pool,
    @Port('dataSource') private readonly dataSource: DataSource,
  ) {}

  @Bind(routes.previewSuccession)
  async preview(@FromCall() call: Call<typeof routes.previewSuccession>): Promise<SuccessionPreviewView> {
    const { personId } = call.subject;
    const roster = await this.organisation();
    const ctx = {
      now: call.receivedAt,
      actorId: personId,
      administrator: true,
      permitsSomewhere: rolesPermit,
      openWork: () => 0,
      seal: unsealed,
    };
    const asked = { ...call.query, reference: '', tasks: [], posts: [] };
    const command = completed('SucceedDepartment', asked, { newId: 'preview', receivedAt: call.receivedAt, personId });
    const decision = decideOrganisation(roster, command, ctx);
    if (!decision.ok) throw new Problem(decision.refusal.code, { params: decision.refusal.params });
    const open = await readOpenWork(this.pool, call.query.departmentId);
    const tasks = open.map(({ due, ...one }) => ({ ...one, due: due?.toISOString() ?? null }));
    return { ...previewOf(roster.organisation, decision, call.query), tasks };
  }

  @Bind(routes.listSuccessions)
  async list(): Promise<{ items: SuccessionView[] }> {
    const { organisation } = await this.organisation();
    const open = await openWork(this.pool);
    const items = Object.values(organisation.successions ?? {}).map((succession): SuccessionView => ({
      ...succession,
      openTasks: open.get(succession.departmentId) ?? 0,
    }));
    return { items: items.sort((a, b) => (a.at > b.at ? -1 : 1)) };
  }

  @Bind(routes.succeedDepartment)
  async succeed(@FromCall() call: Call<typeof routes.succeedDepartment>): Promise<SuccessionDoneView> {
    const meta = this.commands.metaOf(call);
    const changed = await this.changes.apply(call, changeOf('SucceedDepartment', call.body, meta), handOverWork);
    const job = await getJob(this.dataSource, successionJobId(meta.id));
    return { ...changed, jobId: job?.id ?? null };
  }
}

const previewOf = (
  organisation: Organisation,
  { events }: Change,
  { departmentId, successorId }: { departmentId: string; successorId: string },
): Omit<SuccessionPreviewView, 'tasks'> => {
  const shown: Omit<SuccessionPreviewView, 'tasks'> = {
    ...{ version: organisation.version, departmentId, successorId, aliases: [], duties: { zh: [], en: [] } },
    ...{ posts: [], units: [], seats: [], charges: [], delegations: [] },
  };
  events.forEach((event, n) => {
    const next = events[n + 1];
    switch (event.type) {
      case 'DepartmentChanged':
        if (event.data.departmentId !== successorId || event.data.parentId !== undefined) shown.units.push(event.data.departmentId);
        else Object.assign(shown, { aliases: event.data.aliases ?? [], duties: event.data.duties ?? shown.duties });
        break;
      case 'PostEnded': {
        const {
          id: postId,
          personId,
          title,
          roles,
        } = organisation.posts[event.data.postId] ?? { id: '', personId: '', title: { zh: '', en: '' }, roles: [] };
        shown.posts.push({ postId, personId, title, roles, goesTo: next?.type === 'PostAssigned' ? next.data.post.departmentId : null });
        break;
      }
      case 'GroupMemberEnded':
        shown.seats.push({ groupId: event.data.groupId, office: false });
        break;
      case 'GroupRevised':
        shown.seats.push({ groupId: event.data.groupId, office: true });
        break;
      case 'ChargeGiven':
        shown.charges.push({ postId: event.data.postId, departmentId: event.data.departmentId });
        break;
      case 'DelegationEnded': {
        const goesTo = next?.type === 'DelegationGranted' ? next.data.delegation.departmentId : null;
        shown.delegations.push({ delegationId: event.data.delegationId, goesTo });
        break;
      }
      default:
    }
  });
  return shown;
};
