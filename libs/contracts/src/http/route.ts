import type { z } from 'zod';
import type { HttpProblemCode } from './problems.js';
import type { RefusalCode } from '@duban/domain';

export type Shape = z.ZodObject;
export type Method = 'get' | 'post';

/**
 * One route: what the controller binds to, what validates the request, and what the OpenAPI document is made from.
 * `command` needs an Idempotency-Key; an `upload` is told by its file's hash, so that the same file sent again is the same upload;
 * `open` needs no token.
 */
export interface RouteDefinition<
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
  I extends string = string,
> {
  /** Tells routes apart, also for the compiler. */
  id: I;
  kind: 'command' | 'query' | 'open' | 'stream' | 'upload';
  method: Method;
  /** Below `/api/v1`, with `{name}` for parameters. */
  path: string;
  tag: string;
  summary: { zh: string; en: string };
  /** Name in the permission table; absent only for `open`. */
  action?: string;
  params?: P;
  query?: Q;
  body?: B;
  response?: R;
  status: 200 | 201 | 202;
  problems: readonly (HttpProblemCode | RefusalCode | string)[];
}

/** What has the names of things in it already, or is no answer about them. */
const NAMELESS = [
  ...['listDepartments', 'listPeople', 'me', 'listPolicies', 'listCalendars', 'mySettings'],
  // ids and kinds, never content
  ...['listChanges', 'session', 'mySessions', 'personSessions'],
];

/** Does its answer come with `names` for the ids in it. */
export const isNamed = ({ id, kind, response }: RouteDefinition): boolean =>
  kind === 'query' && response !== undefined && !NAMELESS.includes(id);

export const defineRoute = <
  P extends Shape = Shape,
  Q extends Shape = Shape,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
  I extends string = string,
>(
  route: RouteDefinition<P, Q, B, R, I>,
): RouteDefinition<P, Q, B, R, I> => route;

export type ParamsOf<R> = R extends RouteDefinition<infer P, Shape, z.ZodType, z.ZodType> ? z.output<P> : never;
export type QueryOf<R> = R extends RouteDefinition<Shape, infer Q, z.ZodType, z.ZodType> ? z.output<Q> : never;
export type BodyOf<R> = R extends RouteDefinition<Shape, Shape, infer B, z.ZodType> ? z.output<B> : never;
