import { Controller } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { jobRoutes as routes, type JobView } from '@duban/contracts';
import { listJobItems, listJobs } from '@duban/read-models';
import { API_PREFIX } from '../http/openapi.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Port } from '../ports/ports.js';
import { JobService } from './job.service.js';
import { tagged } from './tagged.js';

/** 作业: bulk work with a result for each item. */
@Controller()
export class JobsController {
  constructor(
    private readonly jobs: JobService,
    @Port('dataSource') private readonly dataSource: DataSource,
  ) {}

  @Bind(routes.requestJob)
  async request(@FromCall() call: Call<typeof routes.requestJob>): Promise<JobView> {
    const job = await this.jobs.requestBulk(call, call.body);
    void call.reply.header('Location', `${API_PREFIX}/jobs/${job.id}`);
    return tagged(call, job);
  }

  @Bind(routes.listJobs)
  list(@FromCall() call: Call<typeof routes.listJobs>) {
    return listJobs(this.dataSource, { ...call.query, requestedBy: call.subject.personId });
  }

  @Bind(routes.getJob)
  async get(@FromCall() call: Call<typeof routes.getJob>): Promise<JobView> {
    return tagged(call, await this.jobs.visible(call.params.jobId, call.subject));
  }

  @Bind(routes.listJobItems)
  async items(@FromCall() call: Call<typeof routes.listJobItems>) {
    const { id } = await this.jobs.visible(call.params.jobId, call.subject);
    return listJobItems(this.dataSource, { ...call.query, jobId: id });
  }

  @Bind(routes.cancelJob)
  async cancel(@FromCall() call: Call<typeof routes.cancelJob>): Promise<JobView> {
    return tagged(call, await this.jobs.cancel(call, call.params.jobId, call.body.reason));
  }
}
