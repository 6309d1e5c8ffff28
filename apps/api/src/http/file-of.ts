import type { MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { fieldError } from '@duban/contracts';
import { Problem } from './problem.js';

/** Of a file's name nothing counts that is not seen: `报告\u202efdp.exe` would be shown as something else. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const MAX_NAME = 200;

/** What a file is called by its sender. */
export const nameOf = ({ filename }: MultipartFile): string => filename.replace(UNSEEN, '').trim().slice(0, MAX_NAME);

/** The one file of a multipart request. @throws Problem when there is none */
export const fileOf = async (request: FastifyRequest, options?: Parameters<FastifyRequest['file']>[0]): Promise<MultipartFile> => {
  if (!request.isMultipart()) throw new Problem('media_type_refused');
  const file = await request.file(options);
  if (!file) throw new Problem('validation_failed', { errors: [fieldError({ in: 'body', path: ['file'] }, 'required')] });
  return file;
};
