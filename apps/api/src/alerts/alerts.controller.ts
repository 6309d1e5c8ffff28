import { Controller, type StreamableFile } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { queryRoutes as routes, type AlertReceiptsView, type AlertView } from '@duban/contracts';
import { countUnreadAlerts, listAlerts } from '@duban/read-models';
import type { Namings } from '@duban/words';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type PresentOrganisation, type ReceiptAlert, type ReceiptAlerts } from '../ports/ports.js';
import { namingsOf } from '../views/naming.js';
import { AlertStreams } from './alert-streams.js';

/** 我的提醒: a person sees their own only. */
@Controller()
export class AlertsController {
  constructor(
    private readonly streams: AlertStreams,
    @Port('dataSource') private readonly dataSource: DataSource,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('receiptAlert') private readonly receiptAlert: ReceiptAlert,
    @Port('receiptAlerts') private readonly receiptAlerts: ReceiptAlerts,
  ) {}

  @Bind(routes.listAlerts)
  async list(@FromCall() call: Call<typeof routes.listAlerts>) {
    return listAlerts(this.dataSource, { ...call.query, person: call.subject.personId }, await this.names());
  }

  @Bind(routes.receiptAlert)
  async receipt(@FromCall() call: Call<typeof routes.receiptAlert>): Promise<AlertView> {
    const given = { alertId: call.params.alertId, person: call.subject.personId, at: call.receivedAt };
    const alert = await this.receiptAlert({ ...given, names: await this.names() });
    if (!alert) throw new Problem('not_found');
    return alert;
  }

  @Bind(routes.receiptAlerts)
  async receipts(@FromCall() call: Call<typeof routes.receiptAlerts>): Promise<AlertReceiptsView> {
    const { upTo, kinds } = call.body;
    const person = call.subject.personId;
    const receipted = await this.receiptAlerts({ upTo: Number(upTo), kinds, person, at: call.receivedAt });
    return { receipted, unread: await countUnreadAlerts(this.dataSource, person) };
  }

  @Bind(routes.alertStream)
  stream(@FromCall() call: Call<typeof routes.alertStream>): Promise<StreamableFile> {
    return this.streams.start(call);
  }

  private async names(): Promise<Namings> {
    return namingsOf(await this.organisation());
  }
}
