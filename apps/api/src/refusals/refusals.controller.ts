import { Controller, Inject } from '@nestjs/common';
import { listRefusals } from '@duban/activities';
import { refusalRoutes as routes } from '@duban/contracts';
import { Bind, FromCall, type Call } from '../http/call.js';
import { DEPS, type ApiDeps } from '../ports.js';

/** 被拒记录: for whoever answers for access. */
@Controller()
export class RefusalsController {
  constructor(@Inject(DEPS) private readonly deps: ApiDeps) {}

  @Bind(routes.listRefusals)
  list(@FromCall() call: Call<typeof routes.listRefusals>) {
    return listRefusals(this.deps.pool, call.query);
  }
}
