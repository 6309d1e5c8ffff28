import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { tap, type Observable } from 'rxjs';
import { directiveIdOfStream, isDirectiveStream } from '@duban/protocol';
import type { Call, CallCarrier } from '../http/call.js';
import { AuditAccessLog, type AuditAccess } from './audit-access.log.js';

const isExport = ({ route }: Call): boolean => route.action?.startsWith('export.') ?? false;

/** Free words could be a name, and a cursor says nothing. */
const UNRECORDED = new Set(['q', 'cursor']);
const MAX_DIRECTIVES = 500;

/** Notes what an auditor was shown, after the answer was made. */
@Injectable()
export class AuditAccessInterceptor implements NestInterceptor {
  constructor(private readonly log: AuditAccessLog) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const call = context.switchToHttp().getRequest<CallCarrier>().dubanCall;
    if (!call || !call.subject.roles.includes('auditor')) return next.handle();
    return next.handle().pipe(tap((answer) => this.note(call, answer)));
  }

  private note(call: Call, answer: unknown): void {
    const { route, subject, receivedAt, request } = call;
    const actor = subject.stance(null, receivedAt, route.action)?.actor ?? subject.actor();
    this.log.note(
      {
        kind: isExport(call) ? 'export' : 'read',
        route: route.id,
        directives: shown(call, answer),
        asked: questionOf(call),
      },
      actor,
      receivedAt,
      request.id,
    );
  }
}

/** What an export is about; other bodies hold free words. */
const scopeIn = ({ body }: Call): object =>
  typeof body === 'object' && body !== null && 'scope' in body && typeof body.scope === 'object' && body.scope !== null ? body.scope : {};

const questionOf = (call: Call): AuditAccess['asked'] =>
  Object.fromEntries(
    Object.entries({ ...call.params, ...call.query, ...(isExport(call) ? scopeIn(call) : {}) })
      .filter(([key, value]) => !UNRECORDED.has(key) && value !== undefined)
      .map(([key, value]) => [key, String(value).slice(0, 200)]),
  );

const text = (value: unknown, key: string): string[] => {
  const found = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof found === 'string' ? [found] : [];
};

/** Directives that the answer was about: the one asked for, the one whose event is proven, or those on the list. */
const shown = (call: Call, answer: unknown): string[] => {
  const { params, query, route } = call;
  const items = typeof answer === 'object' && answer !== null && 'items' in answer && Array.isArray(answer.items) ? answer.items : [];
  const key = route.id === 'listDirectives' ? 'id' : 'directiveId';
  const proven = text(answer, 'stream').filter(isDirectiveStream).map(directiveIdOfStream);
  const named = [
    ...text(params, 'directiveId'),
    ...text(query, 'directive'),
    ...(isExport(call) ? text(scopeIn(call), 'directiveId') : []),
  ];
  return [...new Set([...named, ...proven, ...items.flatMap((item) => text(item, key))])].slice(0, MAX_DIRECTIVES);
};
