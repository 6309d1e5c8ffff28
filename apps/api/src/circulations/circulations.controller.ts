import { Controller } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { circulationRoutes as routes, type CirculatedView, type CirculationView, type Page } from '@duban/contracts';
import { visibilityOf } from '@duban/identity';
import { listCirculations, listToRead } from '@duban/read-models';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Port } from '../ports/ports.js';

/** 待阅与传阅. */
@Controller()
export class CirculationsController {
  constructor(@Port('dataSource') private readonly dataSource: DataSource) {}

  @Bind(routes.listToRead)
  toRead(@FromCall() { subject, query }: Call<typeof routes.listToRead>): Promise<Page<CirculatedView>> {
    return listToRead(this.dataSource, { ...query, reader: subject.personId, visibility: visibilityOf(subject) });
  }

  @Bind(routes.listCirculations)
  list(@FromCall() { subject, query }: Call<typeof routes.listCirculations>): Promise<Page<CirculationView>> {
    const { mine, ...rest } = query;
    const sender = mine === true ? subject.personId : undefined;
    return listCirculations(this.dataSource, { ...rest, sender, visibility: visibilityOf(subject) });
  }
}
