export { ActsNow, type Reader, type RowsCall } from './acts-now.service.js';
export { bestOf } from './best-stance.js';
export { taskRefusal } from './command-access.js';
export { COMMAND_NAMESPACE, CommandService, wordOf, inputOf, type ActCall } from './command.service.js';
export { PresentDirectives } from './present-directives.js';
export { CommandsModule } from './commands.module.js';
export { possibilitiesOf, type Possible, type RefusalSaid } from './possibilities.js';
