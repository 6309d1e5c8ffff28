import { activeDepartments, activeGroups, activePosts, departmentsAt, isValidAt } from '@duban/domain';
import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import { organisationRoutes, queryRoutes as routes, type DepartmentView, type PersonView } from '@duban/contracts';
import { ORGANISATION_STREAM, type LoadedOrganisation, type Subject } from '@duban/identity';
import { readStream } from '@duban/event-store';
import type { Instant, Validity } from '@duban/domain';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook, type PolicyBook, type PresentOrganisation } from '../ports/ports.js';
import { eventView } from '../views/event.view.js';
import { signed } from '../views/signs.js';

/** 单位、人员、规则、日历: what forms and names are made from. */
@Controller()
export class OrganisationController {
  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('policies') private readonly policies: PolicyBook,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  @Bind(routes.departments)
  async departments(@FromCall() call: Call<typeof routes.departments>) {
    const { asOf, ended } = call.query;
    return { items: departmentViews(await this.organisation(), asOf ?? call.receivedAt, ended ?? false) };
  }

  @Bind(routes.people)
  async people(@FromCall() call: Call<typeof routes.people>) {
    const people = peopleViews(await this.organisation(), call.query.asOf ?? call.receivedAt, call.subject);
    const { department } = call.query;
    return { items: department ? people.filter((person) => person.posts.some((post) => post.departmentId === department)) : people };
  }

  @Bind(organisationRoutes.organisationEvents)
  async events(@FromCall() call: Call<typeof organisationRoutes.organisationEvents>) {
    const { after, limit } = call.query;
    const events = await readStream(this.pool, ORGANISATION_STREAM, { fromVersion: after + 1, toVersion: after + limit + 1 });
    const loaded = await this.organisation();
    const items = events.slice(0, limit).map((event) => ({ ...eventView(event), actor: signed(event.meta.actor, loaded) }));
    return { items, nextCursor: events.length > limit ? String(items.at(-1)?.version ?? after) : null };
  }

  @Bind(routes.me)
  async me(@FromCall() call: Call<typeof routes.me>): Promise<PersonView> {
    const people = peopleViews(await this.organisation(), call.receivedAt, call.subject);
    const me = people.find((person) => person.id === call.subject.personId);
    if (!me) throw new Problem('unknown_person');
    return me;
  }

  @Bind(routes.policies)
  allPolicies() {
    return { items: this.policies.all() };
  }

  @Bind(routes.calendars)
  allCalendars() {
    return { items: this.calendars.all() };
  }
}

/** With those that have ended, so that whatever names one can be read for ever. */
function departmentViews({ organisation }: LoadedOrganisation, at: Instant, ended: boolean): DepartmentView[] {
  const begun = <T extends Validity>(all: Record<string, T>): T[] => Object.values(all).filter(({ from }) => from <= at);
  const units = ended ? begun(organisation.departments) : activeDepartments(organisation, at);
  const named = ended ? begun(organisation.groups) : activeGroups(organisation, at);
  const leaders = activePosts(organisation, at).filter((post) => post.roles.includes('leader_in_charge'));
  const departments = units.map((department) => ({
    id: department.id,
    name: department.name.zh,
    nameEn: department.name.en,
    shortNames: department.aliases,
    kind: department.kind as string,
    parentId: department.parentId,
    leaderInCharge: leaders.find((post) => post.inChargeOf.includes(department.id))?.personId ?? null,
    members: [] as string[],
    until: department.until,
  }));
  const groups = named.map((group) => ({
    id: group.id,
    name: group.name.zh,
    nameEn: group.name.en,
    shortNames: group.aliases,
    kind: group.kind === 'leading_group' ? 'leading_group' : 'group',
    parentId: group.secretariatId,
    leaderInCharge: group.heads.find((head) => head.rank === 'head' && isValidAt(head, at))?.personId ?? null,
    members: departmentsAt(group.members, at),
    until: group.until,
  }));
  return [...departments, ...groups];
}

function peopleViews({ organisation, people }: LoadedOrganisation, at: Instant, subject: Subject): PersonView[] {
  const posts = activePosts(organisation, at);
  const oversees = subject.roles.some((role) => role === 'administrator' || role === 'office_head');
  const seesScope = (personId: string): boolean => oversees || personId === subject.personId;
  return Object.keys(organisation.people).map((personId) => {
    const card = people.get(personId);
    return {
      id: personId,
      name: card?.name?.zh ?? '',
      ...(card?.name ? { nameEn: card.name.en } : {}),
      posts: posts
        .filter((post) => post.personId === personId)
        .map((post) => ({
          id: post.id,
          title: post.title.zh,
          departmentId: post.departmentId,
          roles: post.roles,
          from: post.from,
          until: post.until,
          inChargeOf: post.inChargeOf,
          ...(seesScope(personId) && post.roles.includes('auditor') ? { auditScope: post.auditScope } : {}),
        })),
    };
  });
}
