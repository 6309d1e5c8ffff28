import { Controller } from '@nestjs/common';
import { dailyRoutes as routes, type DailyView } from '@duban/contracts';
import { Bind, FromCall, type Call } from '../http/call.js';
import { DailyService } from './daily.service.js';

@Controller()
export class DailyController {
  constructor(private readonly sheets: DailyService) {}

  @Bind(routes.daily)
  daily(@FromCall() call: Call<typeof routes.daily>): Promise<DailyView> {
    return this.sheets.sheet(call, call.query.date);
  }
}
