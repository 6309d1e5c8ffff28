import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import { settingsRoutes as routes, SettingsView } from '@duban/contracts';
import { readSettings, saveSettings } from '@duban/identity';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Port } from '../ports/ports.js';

/** 我的设置: one's own only, and a preference: the record says nothing of it. */
@Controller()
export class SettingsController {
  constructor(@Port('pool') private readonly pool: Pool) {}

  @Bind(routes.settings)
  async settings(@FromCall() call: Call<typeof routes.settings>): Promise<SettingsView> {
    const kept = SettingsView.safeParse((await readSettings(this.pool, call.subject.personId)) ?? {});
    // what an older build kept and this one does not know counts as never chosen
    return kept.success ? kept.data : SettingsView.parse({});
  }

  @Bind(routes.saveSettings)
  async save(@FromCall() call: Call<typeof routes.saveSettings>): Promise<SettingsView> {
    await saveSettings(this.pool, { personId: call.subject.personId, settings: call.body, at: call.receivedAt });
    return call.body;
  }
}
