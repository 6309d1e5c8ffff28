import { OpenAPIRegistry, OpenApiGeneratorV31, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';
import { withNullableRefs } from './openapi-nullable.js';
import { allRoutes, isNamed, NamesView, FieldError, PROBLEMS, WhoMayView, type RouteDefinition } from '@duban/contracts';

export const API_PREFIX = '/api/v1';

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    titleEn: z.string(),
    detailEn: z.string(),
    instance: z.string().optional(),
    params: z.record(z.string(), z.unknown()).optional(),
    errors: z.array(FieldError).optional(),
    incident: z.string().optional(),
    mayDo: z.array(WhoMayView).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457, with a stable code and what to do about it' });

const headers = z.object({
  'Idempotency-Key': z.string().min(1).max(200).meta({ description: 'A key of your own; the same one on a retry gets the one answer' }),
  'If-Match': z.string().optional().meta({ description: '"<version>" that you have seen; 412 when it has moved on' }),
});

/** The codes any route of a kind may answer with, besides its own. */
const common = (route: RouteDefinition): string[] => {
  if (route.kind === 'open') return route.path.startsWith('/health/') ? ['internal'] : ['internal', 'rate_limited'];
  const base = [
    'validation_failed',
    'token_missing',
    'token_invalid',
    'token_expired',
    'wrong_audience',
    'session_ended',
    'unknown_person',
    'posts_ended',
    'not_permitted',
    'rate_limited',
    'unavailable',
    'internal',
  ];
  // read from its events, or decided on what they give
  if (route.path.includes('{directiveId}') || 'asOf' in (route.query?.shape ?? {})) base.push('directive_unreadable');
  if (route.kind !== 'command') return base;
  const body = ['malformed_json', 'unstorable_text', 'body_too_large', 'media_type_refused'];
  return [
    ...base,
    ...body,
    'authority_lapsed',
    'file_not_uploaded',
    ...(route.path.includes('{directiveId}') ? ['directive_not_found'] : []),
    ...(route.path.includes('{meetingId}') ? ['meeting_not_found'] : []),
    'page_header_required',
    'idempotency_key_required',
    'idempotency_key_reused',
    'precondition_failed',
    'version_conflict',
    'poison_command',
    'pending',
  ];
};

const problemResponses = (route: RouteDefinition): RouteConfig['responses'] => {
  const byStatus = new Map<number, string[]>();
  for (const code of new Set([...common(route), ...route.problems])) {
    const known = PROBLEMS[code];
    if (!known) throw new Error(`route ${route.id} names an unknown problem code: ${code}`);
    byStatus.set(known.status, [...(byStatus.get(known.status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      { description: codes.sort().join(', '), content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  );
};

const withNames = z.object({ names: NamesView });
const hasNames = (response: z.ZodType): boolean => response instanceof z.ZodObject && 'names' in response.shape;

const success = (route: RouteDefinition): RouteConfig['responses'] => {
  const description = route.summary.en;
  if (route.id === 'alertStream') return { [route.status]: { description, content: { 'text/event-stream': { schema: z.string() } } } };
  if (route.kind === 'stream') {
    // a file is given as what it was sent as
    return { [route.status]: { description, content: { '*/*': { schema: z.string().meta({ format: 'binary' }) } } } };
  }
  const { response } = route;
  if (!response) return { [route.status]: { description } };
  const schema = isNamed(route) && !hasNames(response) ? z.intersection(response, withNames) : response;
  return { [route.status]: { description, content: { 'application/json': { schema } } } };
};

const uploadBody = z.object({ file: z.string().meta({ format: 'binary' }) });

const operation = (route: RouteDefinition): RouteConfig => ({
  operationId: route.id,
  method: route.method,
  path: `${API_PREFIX}${route.path}`,
  tags: [route.tag],
  summary: `${route.summary.zh} / ${route.summary.en}`,
  ...(route.kind === 'open' ? { security: [] } : { security: [{ bearer: [] }] }),
  request: {
    ...(route.params ? { params: route.params } : {}),
    ...(route.query ? { query: route.query } : {}),
    ...(route.kind === 'command' ? { headers } : {}),
    ...(route.body ? { body: { required: true, content: { 'application/json': { schema: route.body } } } } : {}),
    ...(route.kind === 'upload' ? { body: { required: true, content: { 'multipart/form-data': { schema: uploadBody } } } } : {}),
  },
  responses: { ...success(route), ...problemResponses(route) },
});

/** The OpenAPI 3.1 document, made from the same schemas that validate the requests. */
export const openApiDocument = (): Record<string, unknown> => {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'bearer', { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' });
  for (const route of allRoutes) registry.registerPath(operation(route));
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: '督办 Duban API', version: '1.0.0', description: 'Meeting directives: dispatched, chased, signed off, replayed.' },
    servers: [{ url: '/' }],
  });
  return withNullableRefs(document) as Record<string, unknown>;
};
