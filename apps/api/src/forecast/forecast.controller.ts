import { Controller } from '@nestjs/common';
import { forecastRoutes as routes } from '@duban/contracts';
import { DAY } from '@duban/domain';
import { visibilityOf } from '@duban/identity';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { ForecastService } from './forecast.service.js';

const DEFAULT_DAYS = 30;
/** Past that a forecast in which nobody acts says nothing about what will be. */
const MOST_DAYS = 100;

/** 预测: the rules run forward from now, and nothing is written. */
@Controller()
export class ForecastController {
  constructor(private readonly forecasts: ForecastService) {}

  @Bind(routes.forecast)
  async forecast(@FromCall() call: Call<typeof routes.forecast>) {
    const now = call.receivedAt;
    const ahead = (days: number): string => new Date(Date.parse(now) + days * DAY).toISOString();
    const { until = ahead(DEFAULT_DAYS) } = call.query;
    const latest = ahead(MOST_DAYS);
    if (until < now || until > latest) throw new Problem('forecast_span', { params: { until, now, latest } });
    const page = await this.forecasts.page({ ...call.query, now, until, visibility: visibilityOf(call.subject) });
    return { ...page, from: now, until };
  }
}
