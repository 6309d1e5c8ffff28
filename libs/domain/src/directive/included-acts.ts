import type { DirectiveCommand, DirectiveCommandType } from './commands.js';

/** Acts that a command does besides the one it is named for: whoever sends it must be allowed each of them. */
export const includedActs = ({ type, data }: Pick<DirectiveCommand, 'type' | 'data'>): DirectiveCommandType[] => [
  ...(type === 'RegisterDirective' && 'propose' in data && data.propose ? (['ProposeDirective'] as const) : []),
  ...((type === 'RegisterDirective' || type === 'ProposeDirective') && 'tasks' in data && (data.tasks?.length ?? 0) > 0
    ? (['DispatchTasks'] as const)
    : []),
];
