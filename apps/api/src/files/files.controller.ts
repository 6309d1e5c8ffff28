import { Controller, type StreamableFile } from '@nestjs/common';
import type { Pool } from 'pg';
import { queryRoutes as routes, type FileView } from '@duban/contracts';
import { recordUpload } from '@duban/directives';
import { sniffedType } from '@duban/files';
import { CommandService } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { fileAnswer } from '../http/file-answer.js';
import { fileOf, nameOf } from '../http/file-of.js';
import { MAX_FILE_BYTES } from '../http/limits.js';
import { ACCEPTED_TYPES } from '../http/media-types.js';
import { Problem } from '../http/problem.js';
import { Port, type FileStore } from '../ports/ports.js';
import { CitedFiles } from './cited-files.service.js';

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
    const given = nameOf(part);
    let mediaType = '';
    const { sha256, bytes } = await this.files.put(part.file, MAX_FILE_BYTES, async (aside) => {
      if (part.file.truncated) throw new Problem('file_too_large', { params: { maxBytes: MAX_FILE_BYTES } });
      mediaType = await acceptedType(aside, given);
    });
    const file = { sha256, name: given || sha256, mediaType, bytes };
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
    return fileAnswer(call.reply, file, stream);
  }
}

/** @throws Problem for what is no document */
const acceptedType = async (path: string, name: string): Promise<string> => {
  const mediaType = await sniffedType(path, name);
  if (mediaType === null || !ACCEPTED_TYPES.has(mediaType)) throw new Problem('file_type_refused', { params: { mediaType } });
  return mediaType;
};
