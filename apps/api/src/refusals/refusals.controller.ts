import { Controller } from '@nestjs/common';
import type { Pool } from 'pg';
import { listRefusals } from '@duban/audit';
import { refusalRoutes as routes } from '@duban/contracts';
import { may } from '@duban/identity';
import { NO_PARTS } from '@duban/domain';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port } from '../ports/ports.js';

/** 被拒记录: for whoever answers for access. */
@Controller()
export class RefusalsController {
  constructor(@Port('pool') private readonly pool: Pool) {}

  @Bind(routes.listRefusals)
  async list(@FromCall() call: Call<typeof routes.listRefusals>) {
    // They name directives of everybody: an auditor of some is not asked in.
    if (!may(call.subject, 'read.refusals', NO_PARTS)) throw new Problem('not_permitted', { params: { action: 'read.refusals' } });
    return listRefusals(this.pool, call.query);
  }
}
