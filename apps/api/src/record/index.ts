export { DirectiveReader } from './directive-reader.js';
export { PastService } from './past.service.js';
export { RecordModule } from './record.module.js';
