import { Controller, StreamableFile } from '@nestjs/common';
import { create as disposition } from 'content-disposition';
import { queryRoutes as routes, type TaskListItem } from '@duban/contracts';
import { localDateOf } from '@duban/domain';
import { listTasks } from '@duban/read-models';
import { TASK_LEDGER_TITLE } from '@duban/words';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook, type PresentOrganisation } from '../ports/ports.js';
import { PastService } from '../record/index.js';
import { namingsOf } from '../views/naming.js';
import { taskLedger } from './task-ledger.js';
import { wordsOf } from './words-of.js';

const PAGE = 200;
/** More rows than one office has open; each page of them is one query. */
const MOST_ROWS = 20_000;
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 督查督办台账: the list as seen, taken along as a sheet. */
@Controller()
export class TaskLedgerController {
  constructor(
    private readonly past: PastService,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  @Bind(routes.taskLedger)
  async ledger(@FromCall() call: Call<typeof routes.taskLedger>): Promise<StreamableFile> {
    const loaded = await this.organisation();
    const { lang, ...filters } = call.query;
    const words = wordsOf(filters.q, loaded);
    const items = await this.past.list({ ...call, query: filters }, async (source, given) => {
      const rows: TaskListItem[] = [];
      let cursor: string | undefined;
      do {
        const page = await listTasks(source, { ...given, words, limit: PAGE, cursor });
        rows.push(...page.items.map(({ groupKey: _, ...item }) => item));
        if (rows.length > MOST_ROWS) throw new Problem('list_too_long', { params: { most: MOST_ROWS } });
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return rows;
    });
    const { at } = this.past.look(call);
    const calendar = this.calendars.asOf(at);
    const sheet = await taskLedger(items, { lang, names: namingsOf(loaded), calendar });
    return new StreamableFile(sheet, {
      type: SHEET,
      disposition: disposition(`${TASK_LEDGER_TITLE[lang]}-${localDateOf(at, calendar)}.xlsx`),
      length: sheet.length,
    });
  }
}
