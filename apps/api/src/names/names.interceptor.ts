import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { mergeMap, type Observable } from 'rxjs';
import { isNamed } from '@duban/contracts';
import type { Instant } from '@duban/domain';
import type { Call, CallCarrier } from '../http/call.js';
import { NameBook } from './name-book.js';

/** The instant that an answer is of, where that is not now. */
const instantOf = ({ query }: Call): Instant | null => {
  const { asOf, at, to } = query as { asOf?: Instant; at?: Instant; to?: Instant };
  return asOf ?? at ?? to ?? null;
};

/** Every answer to a query says beside its data what the ids in it were called at its instant: the one place where ids get names. */
@Injectable()
export class NamesInterceptor implements NestInterceptor {
  constructor(private readonly book: NameBook) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const call = context.switchToHttp().getRequest<CallCarrier>().dubanCall;
    if (!call || !isNamed(call.route)) return next.handle();
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        if (typeof answer !== 'object' || answer === null) return answer;
        return { ...answer, names: await this.book.of(answer, call.subject, instantOf(call)) };
      }),
    );
  }
}
