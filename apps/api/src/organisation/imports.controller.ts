import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import {
  importRoutes as routes,
  problemBody,
  type ImportLineView,
  type ImportPreviewView,
  type OrganisationChangeView,
} from '@duban/contracts';
import {
  ImportRefused,
  MAX_IMPORT_BYTES,
  planImport,
  readImport,
  rolesPermit,
  unsealed,
  type ImportFile,
  type ImportLine,
} from '@duban/identity';
import { openWork } from '@duban/directives';
import { CommandService } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { fileOf } from '../http/file-of.js';
import { Problem } from '../http/problem.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { OrganisationCommands } from './organisation-commands.js';

/** 名册导入: nothing is kept of a file that was only looked at; the confirmation brings the same file again. */
@Controller()
export class ImportsController {
  constructor(
    private readonly commands: CommandService,
    private readonly changes: OrganisationCommands,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('pool') private readonly pool: Pool,
  ) {}

  @Bind(routes.previewImport)
  async preview(@FromCall() call: Call<typeof routes.previewImport>): Promise<ImportPreviewView> {
    const file = await uploaded(call);
    const { personId } = call.subject;
    const roster = await this.organisation();
    const work = await openWork(this.pool);
    const asked = {
      ...{ now: call.receivedAt, actorId: personId, administrator: true, permitsSomewhere: rolesPermit, seal: unsealed },
      openWork: (departmentId: string) => work.get(departmentId) ?? 0,
    };
    const plan = planImport(roster, file, asked);
    const counts: ImportPreviewView['counts'] = { add: 0, change: 0, end: 0, none: 0, refused: 0 };
    for (const { action } of plan.lines) counts[action] += 1;
    return { preview: plan.hash, version: plan.version, counts, lines: plan.lines.map(lineView) };
  }

  @Bind(routes.confirmImport)
  async confirm(@FromCall() call: Call<typeof routes.confirmImport>): Promise<OrganisationChangeView> {
    const file = await uploaded(call);
    const { preview, version } = call.query;
    // The preview itself is the key: applied once, however often it is confirmed.
    const meta = this.commands.metaOf({ ...call, body: {}, idempotencyKey: preview });
    return this.changes.apply(call, {
      type: 'ImportOrganisation',
      data: { preview, version, fileSha256: file.sha256 },
      meta,
      id: null,
      decide: (roster, ctx) => {
        const plan = planImport(roster, file, ctx);
        if (plan.version !== version || plan.hash !== preview) return { ok: false, refusal: { code: 'preview_stale' } };
        return { ok: true, ...plan.change };
      },
    });
  }
}

const uploaded = async (call: Pick<Call, 'request'>): Promise<ImportFile> => {
  const part = await fileOf(call.request, { limits: { fileSize: MAX_IMPORT_BYTES } });
  try {
    return await readImport(await part.toBuffer());
  } catch (error) {
    if (error instanceof ImportRefused) throw new Problem(error.code, { params: error.params });
    throw error;
  }
};

const lineView = ({ refusal, ...line }: ImportLine): ImportLineView => {
  if (refusal === null) return { ...line, reason: null };
  const { title, titleEn } = problemBody(refusal.code);
  return {
    ...line,
    reason: { code: refusal.code, text: { zh: title, en: titleEn }, ...(refusal.params ? { params: refusal.params } : {}) },
  };
};
