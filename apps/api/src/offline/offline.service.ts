import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import {
  closeOfflineMatter,
  closingRefused,
  localDateOf,
  registeringRefused,
  registerOfflineMatter,
  unpinnedMeta,
  type CommandMeta,
  type Instant,
  type LocalDate,
  type OfflineEvent,
  type OfflineMatter,
  type OfflineRefusal,
  type OfflineRegisterState,
} from '@duban/domain';
import { behindOthers, OFFLINE_REGISTERS, readState, recordAct, sentCommand, streamIds, type Recorded } from '@duban/event-store';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook } from '../ports/ports.js';

/** One stream a year: more years than any office keeps. */
const MOST_YEARS = 500;

interface Deciding {
  type: 'RegisterOfflineMatter' | 'CloseOfflineMatter';
  year: number;
  data: object;
  meta: CommandMeta;
  refused: (state: OfflineRegisterState) => OfflineRefusal | null;
  decided: (state: OfflineRegisterState) => OfflineEvent[];
}

/** 线下办理登记簿: a register a year, written behind its own lock, so that its numbers have no gap. */
@Injectable()
export class OfflineService {
  constructor(
    @Port('pool') private readonly pool: Pool,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  today(now: Instant): LocalDate {
    return localDateOf(now, this.calendars.asOf(now));
  }

  /** Of every year in which something was registered, the latest first. */
  async registers(): Promise<{ year: number; matters: OfflineMatter[] }[]> {
    const after = OFFLINE_REGISTERS.streamId('');
    const ids = await streamIds(this.pool, { category: OFFLINE_REGISTERS.category, after, limit: MOST_YEARS });
    const years = ids.filter((id) => id.startsWith(after)).map((id) => OFFLINE_REGISTERS.idOf(id));
    const found = await Promise.all(years.map(async (year) => ({ year, ...(await readState(this.pool, OFFLINE_REGISTERS, year)) })));
    return found.map(({ year, state }) => ({ year: Number(year), matters: state?.matters ?? [] })).reverse();
  }

  register(meta: CommandMeta, given: { receivedOn: LocalDate; today: LocalDate }): Promise<OfflineMatter> {
    return this.record({
      ...{ type: 'RegisterOfflineMatter', meta, year: Number(given.receivedOn.slice(0, 4)), data: { receivedOn: given.receivedOn } },
      refused: () => registeringRefused(given),
      decided: (state) => registerOfflineMatter(state, given),
    });
  }

  close(meta: CommandMeta, { year, seq }: { year: number; seq: number }): Promise<OfflineMatter> {
    return this.record({
      ...{ type: 'CloseOfflineMatter', meta, year, data: { year, seq } },
      refused: (state) => closingRefused(state, seq),
      decided: () => closeOfflineMatter(seq),
    });
  }

  /** Sent again, it is the same matter. */
  private async record({ type, year, data, meta, refused, decided }: Deciding): Promise<OfflineMatter> {
    const acted = await behindOthers(this.pool, (tx) =>
      recordAct<OfflineRegisterState, OfflineEvent, { seq: number }, OfflineRefusal>(tx, OFFLINE_REGISTERS, String(year), {
        kept: sentCommand({ type, data, meta }),
        expectedVersion: meta.expectedVersion,
        decide: ({ state, version }) => {
          const refusal = refused(state);
          if (refusal) return Promise.resolve({ ok: false, refusal });
          const events = decided(state).map((event, n): Recorded<OfflineEvent> => ({
            ...event,
            meta: unpinnedMeta(meta),
            version: version + n + 1,
          }));
          return Promise.resolve({ ok: true, result: { seq: events[0]?.data.seq ?? 0 }, events });
        },
      }),
    );
    if (!acted.ok) throw new Problem(acted.refusal.code, 'params' in acted.refusal ? { params: acted.refusal.params } : {});
    const matter = acted.state?.matters.find(({ seq }) => seq === acted.result.seq);
    if (!matter) throw new Problem('not_found');
    return matter;
  }
}
