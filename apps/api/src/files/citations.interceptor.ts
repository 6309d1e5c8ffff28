import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Observable } from 'rxjs';
import { filesIn, uploadsOf } from '@duban/directives';
import type { FileRef } from '@duban/domain';
import type { Call, CallCarrier } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port } from '../ports/ports.js';
import { CitedFiles } from './cited-files.service.js';

/**
 * Whatever an act names as evidence was sent in before by whoever names it, or stands already in the directive that they write to: a
 * hash alone opens nobody's file. What kind of file it is, and how long, is what was found when it was sent in.
 */
@Injectable()
export class CitationsInterceptor implements NestInterceptor {
  constructor(
    private readonly cited: CitedFiles,
    @Port('pool') private readonly pool: Pool,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const call = context.switchToHttp().getRequest<CallCarrier>().dubanCall;
    if (call?.route.kind === 'command') await this.settle(call);
    return next.handle();
  }

  private async settle(call: Call): Promise<void> {
    const files = filesIn(call.body);
    if (files.length === 0) return;
    const uploads = await uploadsOf(
      this.pool,
      files.map(({ sha256 }) => sha256),
    );
    const there: FileRef[] = [];
    const missing = files.filter(({ sha256 }) => !uploads.get(sha256)?.by.includes(call.subject.personId));
    if (missing.length > 0) there.push(...(await this.citedHere(call)));
    for (const file of files) {
      const own = missing.includes(file) ? undefined : uploads.get(file.sha256);
      const known = own ?? there.find(({ sha256 }) => sha256 === file.sha256);
      if (!known) throw new Problem('file_not_uploaded', { params: { sha256: file.sha256, name: file.name } });
      file.mediaType = known.mediaType;
      file.bytes = known.bytes;
    }
  }

  /** In the directive that the act is about, as far as its author may see it. */
  private async citedHere({ params, subject }: Call): Promise<FileRef[]> {
    const { directiveId } = params as { directiveId?: string };
    if (directiveId === undefined) return [];
    try {
      return await this.cited.in(directiveId, subject);
    } catch (error) {
      if (error instanceof Problem) return [];
      throw error;
    }
  }
}
