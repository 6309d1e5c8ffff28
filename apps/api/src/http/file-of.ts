import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { fieldError } from '@duban/contracts';
import { Problem } from './problem.js';

/** The one file of a multipart request. @throws Problem when there is none */
export const fileOf = async (request: FastifyRequest, options?: Parameters<FastifyRequest['file']>[0]): Promise<MultipartFile> => {
  if (!request.isMultipart()) throw new Problem('media_type_refused');
  const file = await request.file(options);
  if (!file) throw new Problem('validation_failed', { errors: [fieldError({ in: 'body', path: ['file'] }, 'required')] });
  return file;
};
