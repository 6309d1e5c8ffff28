import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Pool } from 'pg';
import { allRoutes, type ProblemBody } from '@duban/contracts';
import { may } from '@duban/identity';
import type { Clock } from '@duban/platform';
import { readParts } from '@duban/read-models';
import { mediaTypeAdvice, postsEndedText } from '@duban/words';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { whoMay, whoMayAdvice } from '../views/who-may.js';
import { UUID } from './attempt-of.js';
import { handlerPath, type CallCarrier } from './call.js';
import type { Problem } from './problem.js';

const UPLOADS = new Set(allRoutes.filter(({ kind }) => kind === 'upload').map(({ path }) => handlerPath(path)));

/** What this address takes. */
const expectedType = (request: FastifyRequest): string =>
  [...UPLOADS].some((path) => request.routeOptions.url?.endsWith(path) === true) ? 'multipart/form-data' : 'application/json';

/** What a refusal says beyond its code's own words: who could do it, or what should have been sent. */
@Injectable()
export class RefusalWords {
  constructor(
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('clock') private readonly clock: Clock,
    @Port('pool') private readonly pool: Pool,
  ) {}

  async of(problem: Problem, request: FastifyRequest & CallCarrier): Promise<ProblemBody> {
    const { body } = problem;
    if (problem.code === 'media_type_refused') {
      const expected = expectedType(request);
      const { zh, en } = mediaTypeAdvice(expected);
      return { ...body, detail: zh, detailEn: en, params: { ...body.params, expected } };
    }
    if (problem.code === 'posts_ended') return this.ended(body);
    // whoever is nobody here learns no names
    if (body.status !== 403 || !request.dubanSubject) return body;
    const mayDo = whoMay(await this.organisation(), this.clock.now(), problem.body, await this.leaders(request));
    const advice = whoMayAdvice(mayDo);
    return advice ? { ...body, detail: advice.zh, detailEn: advice.en, mayDo } : body;
  }

  /** Their account is known and was theirs: they may know whom to ask. */
  private async ended(body: ProblemBody): Promise<ProblemBody> {
    const until = body.params?.['until'];
    const mayDo = whoMay(await this.organisation(), this.clock.now(), body);
    if (typeof until !== 'string' || mayDo.length === 0) return body;
    const { zh, en } = postsEndedText(
      until,
      mayDo.map(({ label, persons }) => ({ label, persons: persons.map(({ name }) => name) })),
    );
    return { ...body, detail: zh, detailEn: en, mayDo };
  }

  /** Of the directive that it is about, for whoever may read that. */
  private async leaders({ params, dubanSubject }: FastifyRequest & CallCarrier) {
    const { directiveId = '' } = (params ?? {}) as { directiveId?: string };
    const parts = UUID.test(directiveId) ? await readParts(this.pool, directiveId) : null;
    return parts && dubanSubject && may(dubanSubject, 'read.directive', parts) ? parts : null;
  }
}
