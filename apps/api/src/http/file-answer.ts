import { StreamableFile } from '@nestjs/common';
import { create as disposition } from 'content-disposition';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import type { FileRef } from '@duban/domain';
import { INLINE_TYPES } from './media-types.js';

/** Shown beside our own pages only, without scripts, origin or forms. Browsers refuse to open their reader of PDFs in a sandbox. */
const SHOWN = "default-src 'none'; sandbox; frame-ancestors 'self'";
const SHOWN_PDF = "default-src 'none'; object-src 'self'; frame-ancestors 'self'";

/** A file as it was sent in: shown where that is safe, else saved; its type is what its content was found to be. */
export const fileAnswer = (reply: FastifyReply, file: FileRef, source: NodeJS.ReadableStream): StreamableFile => {
  const shown = INLINE_TYPES.has(file.mediaType);
  if (shown) void reply.header('Content-Security-Policy', file.mediaType === 'application/pdf' ? SHOWN_PDF : SHOWN);
  return new StreamableFile(Readable.from(source), {
    type: file.mediaType,
    disposition: disposition(file.name, { type: shown ? 'inline' : 'attachment', fallback: false }),
    length: file.bytes,
  });
};
