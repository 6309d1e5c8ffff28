import { Controller } from '@nestjs/common';
import { bulletinRoutes as routes, type BulletinListItem, type BulletinView } from '@duban/contracts';
import { localDateOf, NO_PARTS, type Bulletin, type Instant } from '@duban/domain';
import { may, visibilityOf, type Subject } from '@duban/identity';
import { bulletinPeriodText } from '@duban/words';
import { CommandService } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook, type PresentOrganisation } from '../ports/ports.js';
import { BulletinService } from './bulletin.service.js';
import { bulletinView, issueView } from './bulletin.view.js';

/** How many periods before this one are offered as drafts. */
const LAST_MONTHS = 3;

const monthsBefore = (today: string, count: number): string[] =>
  Array.from({ length: count + 1 }, (_, n) => {
    const month = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 - n;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });

/** A draft names everybody's work: it is read by whoever sees all of it. What is issued is read by everybody who reads reports. */
const readsDrafts = (subject: Subject): boolean => visibilityOf(subject).kind === 'all';
const readsReports = (subject: Subject): boolean => may(subject, 'read.reports', NO_PARTS);
const maySign = (subject: Subject): boolean => may(subject, 'issue.bulletin', NO_PARTS);

/** 统计通报 */
@Controller()
export class BulletinsController {
  constructor(
    private readonly bulletins: BulletinService,
    private readonly commands: CommandService,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  @Bind(routes.listBulletins)
  async list(@FromCall() { subject, receivedAt }: Call<typeof routes.listBulletins>): Promise<{ items: BulletinListItem[] }> {
    if (!readsReports(subject)) return { items: [] };
    const [signed, loaded] = await Promise.all([this.bulletins.allSigned(), this.organisation()]);
    const issued = new Set(signed.map(({ content }) => content.period));
    const drafts = readsDrafts(subject) ? monthsBefore(this.today(receivedAt), LAST_MONTHS).filter((period) => !issued.has(period)) : [];
    return {
      items: [
        ...drafts.map((period) => ({ period, periodText: bulletinPeriodText(period), issued: null })),
        ...signed.map((one) => {
          const { period } = one.content;
          return { period, periodText: bulletinPeriodText(period), issued: issueView(one, loaded) };
        }),
      ],
    };
  }

  @Bind(routes.bulletin)
  async read(@FromCall() call: Call<typeof routes.bulletin>): Promise<BulletinView> {
    const { period } = call.params;
    if (!readsReports(call.subject)) throw new Problem('not_found');
    const signed = await this.bulletins.signed(period);
    if (signed === null && !readsDrafts(call.subject)) throw new Problem('not_found');
    return this.view(call, period, signed);
  }

  @Bind(routes.issueBulletin)
  async issue(@FromCall() call: Call<typeof routes.issueBulletin>): Promise<BulletinView> {
    const { period } = call.params;
    if (!maySign(call.subject)) throw new Problem('not_permitted', { params: { action: 'issue.bulletin' } });
    return this.view(call, period, await this.bulletins.issue(call, period, this.commands.metaOf(call)));
  }

  private async view(call: { subject: Subject; receivedAt: Instant }, period: string, signed: Bulletin | null): Promise<BulletinView> {
    const { over } = this.bulletins.periodAt(period, call.receivedAt);
    const content = signed?.content ?? (await this.bulletins.content(call, period));
    return bulletinView({ content, bulletin: signed, over, maySign: maySign(call.subject), loaded: await this.organisation() });
  }

  private today(now: Instant): string {
    return localDateOf(now, this.calendars.asOf(now));
  }
}
