import { Controller } from '@nestjs/common';
import { dutyRoutes as routes } from '@duban/contracts';
import { Bind, FromCall, type Call } from '../http/call.js';
import { DutiesService } from './duties.service.js';

/** 待办: what is owed, by whom and by when. */
@Controller()
export class DutiesController {
  constructor(private readonly duties: DutiesService) {}

  @Bind(routes.listDuties)
  list(@FromCall() call: Call<typeof routes.listDuties>) {
    return this.duties.page(call);
  }
}
