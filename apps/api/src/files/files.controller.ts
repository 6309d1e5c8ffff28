import { Controller, StreamableFile } from '@nestjs/common';

import { Readable } from 'node:stream';
import { queryRoutes as routes, type FileView } from '@duban/contracts';
import { Bind, FromCall, type Call } from '../http/call.js';
import { fileOf, MAX_FILE_BYTES } from '../http/file-of.js';
import { Problem } from '../http/problem.js';
import { DirectiveReader } from '../record/index.js';
import { Port, type FileStore } from '../ports/ports.js';

/** What offices really attach; nothing that a browser would run. */
const ACCEPTED = new Set([
  'application/pdf',
  'application/msword',
  'application/vnd.ms-excel',
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
    private readonly reader: DirectiveReader,
    @Port('files') private readonly files: FileStore,
  ) {}

  @Bind(routes.uploadFile)
  async upload(@FromCall() call: Call<typeof routes.uploadFile>): Promise<FileView> {
    const part = await fileOf(call.request);
    const mediaType = part.mimetype.split(';')[0] ?? part.mimetype;
    if (!ACCEPTED.has(mediaType)) throw new Problem('file_type_refused', { params: { mediaType } });
    const { sha256, bytes } = await this.files.put(part.file, MAX_FILE_BYTES);
    if (part.file.truncated) throw new Problem('file_too_large', { params: { maxBytes: MAX_FILE_BYTES } });
    return { sha256, name: part.filename.slice(0, 200) || sha256, mediaType, bytes };
  }

  /** A file is shown to whoever may see a directive that names it. */
  @Bind(routes.downloadFile)
  async download(@FromCall() call: Call<typeof routes.downloadFile>): Promise<StreamableFile> {
    const { state } = await this.reader.visible(call.query.directive, call.subject);
    const files = Object.values(state.tasks).flatMap((task) => task.closures.flatMap((closure) => closure.evidence));
    const file = files.find((candidate) => candidate.sha256 === call.params.sha256);
    const stream = file ? await this.files.open(file.sha256) : null;
    if (!file || !stream) throw new Problem('not_found');
    return new StreamableFile(Readable.from(stream), {
      type: file.mediaType,
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      length: file.bytes,
    });
  }
}
