export { DirectiveReader } from './directive-reader.js';
export { PastService, type PastCall } from './past.service.js';
export { directivesNamedBy, namingsIn } from './namings-in.js';
export { RecordModule } from './record.module.js';
