import { Controller } from '@nestjs/common';
import { offlineRoutes as routes, type OfflineMattersView, type OfflineMatterView } from '@duban/contracts';
import { NO_PARTS, type OfflineMatter, type OfflineSignature } from '@duban/domain';
import { may, type LoadedOrganisation } from '@duban/identity';
import { NAMELESS, offlineNumberText } from '@duban/words';
import { CommandService } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { OfflineService } from './offline.service.js';

const NO_POST = { zh: '', en: '' };

const signatureView = ({ by, at }: OfflineSignature, { signOf }: Pick<LoadedOrganisation, 'signOf'>): OfflineMatterView['registered'] => {
  const sign = signOf(by.snapshot);
  return { by: by.personId, at, name: sign?.name ?? NAMELESS.person, role: sign?.title ?? NO_POST };
};

const matterView = (
  year: number,
  { seq, receivedOn, registered, closed }: OfflineMatter,
  loaded: LoadedOrganisation,
): OfflineMatterView => ({
  ...{ year, seq, receivedOn, numberText: offlineNumberText({ year, seq }) },
  registered: signatureView(registered, loaded),
  closed: closed && signatureView(closed, loaded),
});

/** 涉密材料线下办理 */
@Controller()
export class OfflineController {
  constructor(
    private readonly offline: OfflineService,
    private readonly commands: CommandService,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  @Bind(routes.listOfflineMatters)
  async list(@FromCall() { subject, query, receivedAt }: Call<typeof routes.listOfflineMatters>): Promise<OfflineMattersView> {
    const year = query.year ?? Number(this.offline.today(receivedAt).slice(0, 4));
    if (!may(subject, 'read.offline', NO_PARTS)) return { year, years: [], open: 0, items: [] };
    const [registers, loaded] = await Promise.all([this.offline.registers(), this.organisation()]);
    const shown = registers.find((one) => one.year === year)?.matters ?? [];
    return {
      year,
      years: registers.map((one) => one.year),
      open: registers.reduce((sum, { matters }) => sum + matters.filter(({ closed }) => closed === null).length, 0),
      items: shown.map((matter) => matterView(year, matter, loaded)).reverse(),
    };
  }

  @Bind(routes.registerOfflineMatter)
  async register(@FromCall() call: Call<typeof routes.registerOfflineMatter>): Promise<OfflineMatterView> {
    this.allowed(call);
    const today = this.offline.today(call.receivedAt);
    const receivedOn = call.body.receivedOn ?? today;
    const matter = await this.offline.register(this.commands.metaOf(call), { receivedOn, today });
    return matterView(Number(matter.receivedOn.slice(0, 4)), matter, await this.organisation());
  }

  @Bind(routes.closeOfflineMatter)
  async close(@FromCall() call: Call<typeof routes.closeOfflineMatter>): Promise<OfflineMatterView> {
    this.allowed(call);
    const { year } = call.params;
    return matterView(year, await this.offline.close(this.commands.metaOf(call), call.params), await this.organisation());
  }

  private allowed({ subject }: Pick<Call, 'subject'>): void {
    if (!may(subject, 'register.offline', NO_PARTS)) throw new Problem('not_permitted', { params: { action: 'register.offline' } });
  }
}
