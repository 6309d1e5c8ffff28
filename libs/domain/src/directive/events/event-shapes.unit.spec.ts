import { itKeepsItsShapes } from '../../shared/event-golden.spec-support.js';
import { directiveEvents } from './upcast.js';

const at = (name: string): URL => new URL(name, import.meta.url);

itKeepsItsShapes({ golden: at('../golden-shapes.json'), registry: at('./registry.ts'), map: 'DirectiveEventMap' }, directiveEvents, [
  ['TaskReceived', at('./task-received.ts'), '  late: boolean;\n', ''],
  ['TaskRecalled', at('./task-recalled.ts'), '  reason: string;', '  reason?: string;'],
  ['DirectiveArchived', at('./directive-archived.ts'), 'DirectiveArchived = Record<string, never>', 'DirectiveArchived = { at: string }'],
  [
    'ObligationOpened',
    at('../state/clocks.ts'),
    '  generation: number;\n  subject?: string;',
    '  generation: string;\n  subject?: string;',
  ],
]);
