import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import { sheetRoutes as routes, type ReportSheetListItem, type ReportSheetView, type SentSheetView } from '@duban/contracts';
import { domainRules, loadDirective } from '@duban/directives';
import { ACTS, NO_PARTS, type Directive } from '@duban/domain';
import { may, type Subject } from '@duban/identity';
import { owedReports, owedSheets, readSheet, saveSheet } from '@duban/read-models';
import { periodText } from '@duban/words';
import { CommandService, type ActCall } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { namingsOf } from '../views/naming.js';
import { rowView } from './sheet.view.js';

type SheetCall = Pick<Call, 'subject' | 'receivedAt'> & { params: { department: string; period: string } };
type Result = SentSheetView['results'][number];

/** 进展填报表: what a unit has to report for a period, on one page. */
@Controller()
export class SheetsController {
  constructor(
    private readonly commands: CommandService,
    @Port('pool') private readonly pool: Pool,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  @Bind(routes.listReportSheets)
  async list(@FromCall() call: Call<typeof routes.listReportSheets>): Promise<{ items: ReportSheetListItem[] }> {
    const [owed, loaded] = await Promise.all([owedSheets(this.pool, call.receivedAt), this.organisation()]);
    const { zh } = namingsOf(loaded);
    return {
      items: owed
        .filter(({ departmentId }) => mayReport(call.subject, departmentId))
        .map(({ due, savedBy, savedAt, ...sheet }) => ({
          ...sheet,
          periodText: periodText(sheet.period, { writtenAt: call.receivedAt }),
          due: due.toISOString(),
          saved: savedBy === null || savedAt === null ? null : { by: savedBy, name: zh.person(savedBy), at: savedAt.toISOString() },
        })),
    };
  }

  @Bind(routes.reportSheet)
  read(@FromCall() call: Call<typeof routes.reportSheet>): Promise<ReportSheetView> {
    return this.sheet(call);
  }

  @Bind(routes.saveReportSheet)
  async save(@FromCall() call: Call<typeof routes.saveReportSheet>): Promise<ReportSheetView> {
    this.admit(call);
    await this.keep(call, call.body.rows);
    return this.sheet(call);
  }

  @Bind(routes.sendReportSheet)
  async send(@FromCall() call: Call<typeof routes.sendReportSheet>): Promise<SentSheetView> {
    this.admit(call);
    const results: Result[] = [];
    for (const row of call.body.rows) results.push(await this.report(call, row));
    // no version of one directive can stand for all of them
    void call.reply.removeHeader('ETag');
    const sent = new Set(results.filter(({ accepted }) => accepted).map(({ directiveId, taskId }) => `${directiveId}/${taskId}`));
    const saved = await readSheet(this.pool, call.params.department, call.params.period);
    const left = (saved?.entries ?? []).filter(({ directiveId, taskId }) => !sent.has(`${directiveId}/${taskId}`));
    if (saved && left.length < saved.entries.length) await this.keep(call, left);
    return { results };
  }

  /** The very command of the task's own route, with a key of its own: a retry of the sheet is a retry of each row. */
  private async report(
    call: Call<typeof routes.sendReportSheet>,
    { directiveId, taskId, ...body }: Call<typeof routes.sendReportSheet>['body']['rows'][number],
  ): Promise<Result> {
    const { department } = call.params;
    const actingFor = call.subject.departments.includes(department) ? {} : { actingFor: { departmentId: department } };
    const act: ActCall = {
      ...{ route: call.route, subject: call.subject, receivedAt: call.receivedAt, reply: call.reply, request: call.request },
      idempotencyKey: `${call.idempotencyKey}/${directiveId}/${taskId}`,
      ifMatch: null,
      params: { ...call.params, directiveId, taskId },
      body: { ...body, ...actingFor },
    };
    try {
      const { n } = await this.commands.perform(ACTS.ReportProgress, act);
      return { directiveId, taskId, accepted: true, n: n ?? null, problem: null };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { status, code, title, detail, titleEn, detailEn } = error.body;
      return { directiveId, taskId, accepted: false, n: null, problem: { status, code, title, detail, titleEn, detailEn } };
    }
  }

  private keep({ params, subject, receivedAt }: SheetCall, entries: Parameters<typeof saveSheet>[1]['entries']): Promise<void> {
    const { department: departmentId, period } = params;
    return saveSheet(this.pool, { departmentId, period, entries, by: subject.personId, at: receivedAt });
  }

  private async sheet(call: SheetCall): Promise<ReportSheetView> {
    this.admit(call);
    const { department: departmentId, period } = call.params;
    const [owed, saved, loaded] = await Promise.all([
      owedReports(this.pool, departmentId, period),
      readSheet(this.pool, departmentId, period),
      this.organisation(),
    ]);
    const states = new Map<string, Directive | null>();
    for (const { directiveId } of owed) {
      if (!states.has(directiveId)) states.set(directiveId, (await loadDirective(this.pool, domainRules, directiveId)).state);
    }
    const { zh } = namingsOf(loaded);
    return {
      departmentId,
      department: zh.department(departmentId),
      period,
      periodText: periodText(period, { writtenAt: call.receivedAt }),
      saved: saved && { by: saved.savedBy, name: zh.person(saved.savedBy), at: saved.savedAt.toISOString() },
      rows: owed.map((one) =>
        rowView(one, {
          task: states.get(one.directiveId)?.tasks[one.taskId],
          departmentId,
          now: call.receivedAt,
          entry: saved?.entries.find(({ directiveId, taskId }) => directiveId === one.directiveId && taskId === one.taskId) ?? null,
        }),
      ),
    };
  }

  /** Whoever may report for the unit; to others there is no such sheet. @throws Problem not_found */
  private admit({ subject, params }: SheetCall): void {
    if (!mayReport(subject, params.department)) throw new Problem('not_found');
  }
}

const mayReport = (subject: Subject, department: string): boolean => may(subject, 'ReportProgress', { ...NO_PARTS, leads: [department] });
