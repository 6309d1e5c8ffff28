import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import { organisationRoutes, queryRoutes as routes, type PersonView } from '@duban/contracts';
import { ORGANISATION_STREAM } from '@duban/identity';
import { readStream } from '@duban/event-store';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook, type PolicyBook, type PresentOrganisation } from '../ports/ports.js';
import { eventView } from '../views/event.view.js';
import { signed } from '../views/signs.js';
import { departmentViews, peopleViews } from '../views/organisation.views.js';

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
