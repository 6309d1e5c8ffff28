import { isIPv4, isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { RefusedAttempt } from '@duban/audit';
import type { Instant } from '@duban/domain';
import type { CallCarrier } from './call.js';
import type { Problem } from './problem.js';

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The caller's network: an address would be a person's, and the record is never erased. */
export const networkOf = (address: string | undefined): string | null => {
  const plain = (address ?? '').replace(/^::ffff:/i, '').replace(/%.*$/, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return null;
  const [head = ''] = plain.split('::');
  const groups = head.split(':').filter(Boolean);
  return `${[...groups, '0', '0', '0'].slice(0, 3).join(':')}::/48`;
};

/** Is this answer one that whoever answers for access wants to know of. */
export const isRefusedAttempt = ({ body, concealed }: Problem): boolean => body.status === 401 || body.status === 403 || concealed;

/** One attempt, which may be one of many that a request made at once. */
export const attemptAt = (
  request: FastifyRequest & CallCarrier,
  at: Instant,
  { status, code, directiveId }: { status: number; code: string; directiveId: string | undefined },
): RefusedAttempt => ({
  at,
  status,
  code,
  method: request.method,
  route: request.routeOptions.url ?? '',
  personId: request.dubanSubject?.personId ?? null,
  network: networkOf(request.ip),
  directiveId: directiveId && UUID.test(directiveId) ? directiveId.toLowerCase() : null,
});

export const attemptOf = ({ body, code }: Problem, request: FastifyRequest & CallCarrier, at: Instant): RefusedAttempt => {
  const { directiveId } = (request.params ?? {}) as { directiveId?: string };
  return attemptAt(request, at, { status: body.status, code, directiveId });
};
