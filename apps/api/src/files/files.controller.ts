import { Controller, StreamableFile } from '@nestjs/common';

import { Readable } from 'node:stream';
import type { Pool } from 'pg';
import { queryRoutes as routes, type FileView } from '@duban/contracts';
import { recordUpload, uploadsOf } from '@duban/directives';
import { sniffedType } from '@duban/files';
import { CommandService } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { fileOf, MAX_FILE_BYTES } from '../http/file-of.js';
import { Problem } from '../http/problem.js';
import { Port, type FileStore } from '../ports/ports.js';
import { CitedFiles } from './cited-files.service.js';

/** What offices really attach; nothing that a browser would run. */
const ACCEPTED = new Set([
  'application/pdf',
  // documents of the old Office, which look all alike
  'application/x-cfb',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.ofd',
  'application/zip',
  'image/jpeg',
  'image/png',
  'image/webp',
  'text/plain',
  'text/csv',
]);

/** 佐证材料: uploaded first, then named in a command by hash. */
@Controller()
export class FilesController {
  constructor(
    private readonly cited: CitedFiles,
    private readonly commands: CommandService,
    @Port('files') private readonly files: FileStore,
    @Port('pool') private readonly pool: Pool,
  ) {}

  @Bind(routes.uploadFile)
  async upload(@FromCall() call: Call<typeof routes.uploadFile>): Promise<FileView> {
    const part = await fileOf(call.request);
    const { sha256, bytes } = await this.files.put(part.file, MAX_FILE_BYTES);
    if (part.file.truncated) throw new Problem('file_too_large', { params: { maxBytes: MAX_FILE_BYTES } });
    const name = part.filename.slice(0, 200) || sha256;
    const mediaType = await sniffedType(this.files.path(sha256), name);
    if (mediaType === null || !ACCEPTED.has(mediaType)) throw await this.refused(sha256, mediaType);
    const file = { sha256, name, mediaType, bytes };
    await recordUpload(this.pool, file, this.commands.metaOf({ ...call, body: {}, idempotencyKey: sha256 }));
    return file;
  }

  /** A file is shown to whoever may see a directive that names it. */
  @Bind(routes.downloadFile)
  async download(@FromCall() call: Call<typeof routes.downloadFile>): Promise<StreamableFile> {
    const files = await this.cited.in(call.query.directive, call.subject);
    const file = files.find((candidate) => candidate.sha256 === call.params.sha256);
    const stream = file ? await this.files.open(file.sha256) : null;
    if (!file || !stream) throw new Problem('not_found');
    return new StreamableFile(Readable.from(stream), {
      type: file.mediaType,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      length: file.bytes,
    });
  }

  /** Nothing of it stays, unless the same content is somebody's already. */
  private async refused(sha256: string, mediaType: string | null): Promise<Problem> {
    if (!(await uploadsOf(this.pool, [sha256])).has(sha256)) await this.files.remove(sha256);
    return new Problem('file_type_refused', { params: { mediaType } });
  }
}
