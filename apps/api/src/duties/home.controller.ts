import { Controller } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { dutyRoutes as routes, type DutyGroupView, type HomeView } from '@duban/contracts';
import type { BilingualText, Instant } from '@duban/domain';
import { visibilityOf, type LoadedOrganisation, type Subject } from '@duban/identity';
import { countDirectives, countToRead, countUnreadAlerts, type DutyCount } from '@duban/read-models';
import { DUTY_GROUP_LABELS } from '@duban/words';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { namingsOf } from '../views/naming.js';
import { peopleViews } from '../views/organisation.views.js';
import { DutiesService } from './duties.service.js';

const link = (path: string, query: Record<string, string>): string => `${path}?${new URLSearchParams(query).toString()}`;
const mine = (query: Record<string, string>): string => link('/duties', { mine: 'true', ...query });

const sum = (counts: readonly DutyCount[], of: 'total' | 'overdue'): number => counts.reduce((all, one) => all + one[of], 0);

/** 首页: everything a phone needs to begin, in one call. */
@Controller()
export class HomeController {
  constructor(
    private readonly duties: DutiesService,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('dataSource') private readonly dataSource: DataSource,
  ) {}

  @Bind(routes.home)
  async home(@FromCall() { subject, receivedAt, query }: Call<typeof routes.home>): Promise<HomeView> {
    const loaded = await this.organisation();
    const grounds = await this.duties.groundsOf(subject, receivedAt);
    const counts = await this.duties.counts(subject, { grounds, now: receivedAt });
    const blocks = await this.duties.counts(subject, { grounds, now: receivedAt, kind: 'block_answer' });
    const first = (group: DutyGroupView) =>
      query.items === 0 ? Promise.resolve([]) : this.duties.first(subject, { grounds, now: receivedAt, group, limit: query.items });
    const inGroup = (group: DutyGroupView) => ({
      count: sum(
        counts.filter((one) => one.group === group),
        'total',
      ),
      query: mine({ group }),
    });
    return {
      asOf: receivedAt,
      me: meOf(loaded, subject, receivedAt),
      duties: {
        total: { count: sum(counts, 'total'), query: mine({}) },
        overdue: { count: sum(counts, 'overdue'), query: mine({ overdue: 'true' }) },
        groups: await Promise.all(
          counts.map(async ({ group, overdue }) => ({
            group,
            label: DUTY_GROUP_LABELS[group],
            total: inGroup(group),
            overdue: { count: overdue, query: mine({ group, overdue: 'true' }) },
            items: await first(group),
          })),
        ),
      },
      toSign: inGroup('review'),
      toRelease: inGroup('release'),
      toApprove: inGroup('approve'),
      blocksAsked: { count: sum(blocks, 'total'), query: mine({ kind: 'block_answer' }) },
      toRead: {
        count: await countToRead(this.dataSource, { reader: subject.personId, read: false, visibility: visibilityOf(subject) }),
        query: link('/to-read', { read: 'false' }),
      },
      watched: await this.listed(subject, receivedAt, 'watched'),
      specialWatch: await this.listed(subject, receivedAt, 'specialWatch'),
      unread: { count: await countUnreadAlerts(this.dataSource, subject.personId), query: link('/alerts', { open: 'true' }) },
    };
  }

  private async listed(subject: Subject, now: Instant, flag: 'watched' | 'specialWatch') {
    const filter = { [flag]: true, person: subject.personId, now, visibility: visibilityOf(subject) };
    return { count: await countDirectives(this.dataSource, filter), query: link('/directives', { [flag]: 'true' }) };
  }
}

const meOf = (loaded: LoadedOrganisation, subject: Subject, at: Instant): HomeView['me'] => {
  const me = peopleViews(loaded, at, subject).find(({ id }) => id === subject.personId);
  if (!me) throw new Problem('unknown_person');
  const names = namingsOf(loaded);
  const both = (of: 'department' | 'person', id: string): BilingualText => ({ zh: names.zh[of](id), en: names.en[of](id) });
  return {
    ...me,
    login: loaded.people.get(subject.personId)?.login ?? null,
    posts: me.posts.map((post) => ({ ...post, department: both('department', post.departmentId) })),
    actingFor: subject.delegations.map(({ id, principalId, roles, departmentId, reference, until }) => ({
      ...{ delegationId: id, principalId, principal: both('person', principalId), roles, departmentId, reference, until },
    })),
  };
};
