import { applyDecorators, createParamDecorator, Get, HttpCode, Post, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { BodyOf, ParamsOf, QueryOf, RouteDefinition } from '@duban/contracts';
import type { Instant } from '@duban/domain';
import type { Subject } from '@duban/identity';

/** A request that has passed authentication, the permission table and its schemas. */
export interface Call<R = RouteDefinition> {
  route: R extends RouteDefinition ? R : never;
  subject: Subject;
  params: ParamsOf<R>;
  query: QueryOf<R>;
  body: BodyOf<R>;
  /** On the clock in use; lateness is judged on it. */
  receivedAt: Instant;
  /** null for queries. */
  idempotencyKey: string | null;
  /** The stream version of If-Match; null when none was sent. */
  ifMatch: number | null;
  request: FastifyRequest;
  reply: FastifyReply;
}

/** Where the guard leaves the call for the parameter decorator. */
export interface CallCarrier {
  dubanCall?: Call;
  /** Whose token held, also when the call is then refused. */
  dubanSubject?: Subject;
}

export const ROUTE = 'duban:route';

/** Binds a handler to one route; what it takes must be that route's call, or less. */
type Binding<R> = <H extends (call: Call<R>) => unknown>(controller: object, name: string, handler: TypedPropertyDescriptor<H>) => void;

/** A path of the contract as the router has it. */
export const handlerPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

/** Binds a handler to a route of the contract: verb, path, status, schemas, permission and documentation in one. */
export const Bind = <R extends RouteDefinition>(route: R): Binding<R> => {
  const path = handlerPath(route.path);
  return applyDecorators(route.method === 'get' ? Get(path) : Post(path), HttpCode(route.status), SetMetadata(ROUTE, route));
};

/** The call that the guard has made of the request. */
export const FromCall = createParamDecorator((_: unknown, context: ExecutionContext): Call | undefined => {
  return context.switchToHttp().getRequest<CallCarrier>().dubanCall;
});

/**
 * Binds one method to many routes that all do the same: each gets a handler named after it. What differs between them, the method reads
 * from `call.route`.
 */
export const BindEach =
  (routes: readonly RouteDefinition[]) =>
  <N extends string, H extends (call: never) => unknown>(controller: Record<N, H>, name: N): void => {
    for (const route of routes) {
      const value = function (this: Record<N, (call: Call) => unknown>, call: Call): unknown {
        return this[name](call);
      };
      const handler = { value, configurable: true };
      Object.defineProperty(controller, route.id, handler);
      FromCall()(controller, route.id, 0);
      Bind(route)(controller, route.id, handler);
    }
  };
