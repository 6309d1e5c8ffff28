import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

/** Of any file that is sent in; a route may want less. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** The one file of a multipart request. @throws Problem when there is none */
export const fileOf = async (request: FastifyRequest, options?: Parameters<FastifyRequest['file']>[0]): Promise<MultipartFile> => {
  if (!request.isMultipart()) throw new Problem('media_type_refused', { params: { expected: 'multipart/form-data' } });
  const file = await request.file(options);
  if (!file) throw new Problem('validation_failed', { errors: [{ path: 'body.file', message: 'required' }] });
  return file;
};
