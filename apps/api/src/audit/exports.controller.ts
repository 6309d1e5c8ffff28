import { Controller, StreamableFile } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { streamsInBundle } from '@duban/audit';
import { auditRoutes as routes, type JobView } from '@duban/contracts';
import { directiveIdOfStream, isDirectiveStream } from '@duban/protocol';
import type { ExportResult } from '@duban/domain';
import { ORGANISATION_STREAM, visibilityOf, type Subject } from '@duban/identity';
import { countVisible } from '@duban/read-models';
import { DirectiveReader } from '../record/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { API_PREFIX } from '../http/openapi.js';
import { Problem } from '../http/problem.js';
import { JobService, tagged } from '../jobs/index.js';
import { Port, type Bundles } from '../ports/ports.js';

/** 审计导出: a bundle that is checked offline, made behind the request. */
@Controller()
export class ExportsController {
  constructor(
    private readonly jobs: JobService,
    private readonly reader: DirectiveReader,
    @Port('dataSource') private readonly dataSource: DataSource,
    @Port('bundles') private readonly bundles: Bundles,
  ) {}

  @Bind(routes.requestExport)
  async request(@FromCall() call: Call<typeof routes.requestExport>): Promise<JobView> {
    const { scope } = call.body;
    if (scope.kind === 'directive') await this.reader.mayLookBack(scope.directiveId, call.subject);
    if (scope.kind === 'period' && scope.from >= scope.until)
      throw new Problem('instants_reversed', { params: { ...scope, to: scope.until } });
    const job = await this.jobs.requestExport(call, scope);
    void call.reply.header('Location', `${API_PREFIX}/audit/exports/${job.id}`);
    return tagged(call, job);
  }

  @Bind(routes.getExport)
  async get(@FromCall() call: Call<typeof routes.getExport>): Promise<JobView> {
    return tagged(call, await this.visible(call.params.exportId, call.subject));
  }

  @Bind(routes.cancelExport)
  async cancel(@FromCall() call: Call<typeof routes.cancelExport>): Promise<JobView> {
    const { id } = await this.visible(call.params.exportId, call.subject);
    return tagged(call, await this.jobs.cancel(call, id, call.body.reason));
  }

  /**
   * Streamed from disk; by whoever asked for it, or by those who see everything, and only while they may see all that it holds: a scope
   * that was narrowed since holds for bundles too.
   */
  @Bind(routes.downloadExport)
  async download(@FromCall() call: Call<typeof routes.downloadExport>): Promise<StreamableFile> {
    const { id, result } = await this.visible(call.params.exportId, call.subject);
    // whoever was only handed on something else does not get the bundles with it
    if (!call.subject.stance(null, call.receivedAt, 'export.audit'))
      throw new Problem('not_permitted', { params: { action: 'export.audit' } });
    if (result === null) throw new Problem('export_not_ready');
    const { sha256, until } = result as unknown as ExportResult;
    const bytes = until <= call.receivedAt ? null : await this.bundles.size(sha256);
    if (bytes !== null && !(await this.seesAllOf(sha256, call.subject))) throw new Problem('export_out_of_scope');
    const source = bytes === null ? null : await this.bundles.open(sha256);
    if (bytes === null || source === null) throw new Problem('export_expired', { params: { until } });
    void call.reply.header('ETag', `"${sha256}"`);
    void call.reply.header('Repr-Digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
    const disposition = `attachment; filename="duban-export-${id}.zip"`;
    return new StreamableFile(source, { type: 'application/zip', length: bytes, disposition });
  }

  /** Minutes are about others too: a bundle with some is for those who see everything. */
  private async seesAllOf(sha256: string, subject: Subject): Promise<boolean> {
    const visibility = visibilityOf(subject);
    if (visibility.kind === 'all') return true;
    const streams = (await streamsInBundle(this.bundles.path(sha256))).filter((streamId) => streamId !== ORGANISATION_STREAM);
    if (!streams.every(isDirectiveStream)) return false;
    const directiveIds = streams.map(directiveIdOfStream);
    return (await countVisible(this.dataSource, { directiveIds, visibility })) === directiveIds.length;
  }

  private async visible(exportId: string, subject: Subject): Promise<JobView> {
    const job = await this.jobs.visible(exportId, subject);
    if (job.kind !== 'export') throw new Problem('not_found');
    return job;
  }
}
