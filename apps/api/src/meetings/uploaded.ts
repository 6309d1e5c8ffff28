import type { FastifyRequest } from 'fastify';
import { fileOf, nameOf } from '../http/file-of.js';
import { MAX_DOCUMENT_BYTES } from '../http/limits.js';
import { Problem } from '../http/problem.js';

/** The one file of a multipart request, whole. @throws Problem when there is none, or it is too large */
export const uploaded = async (request: FastifyRequest): Promise<{ bytes: Buffer; name: string }> => {
  const part = await fileOf(request, { limits: { fileSize: MAX_DOCUMENT_BYTES }, throwFileSizeLimit: false });
  const bytes = await part.toBuffer();
  if (part.file.truncated) throw new Problem('file_too_large', { params: { maxBytes: MAX_DOCUMENT_BYTES } });
  return { bytes, name: nameOf(part) || 'minutes' };
};
