export { JobService } from './job.service.js';
export { JobsModule } from './jobs.module.js';
export { tagged } from './tagged.js';
