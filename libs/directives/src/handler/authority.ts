import { includedActs, type DirectiveCommand, type DirectiveState, type Instant, type Refusal, type Organisation } from '@duban/domain';
import { isKnownActor, NO_PARTS, partsOfDirective, partsOfTask, statedAuthorityRefusal, type Parts } from '@duban/identity';

/** Why the command may not be recorded in the name it bears; null = it may. Asked of the state that the command meets. */
export type AuthorityCheck = (command: DirectiveCommand, state: DirectiveState) => Refusal | null;

const partsFor = (command: DirectiveCommand, state: DirectiveState): Parts | null => {
  if (state === null) return command.type === 'RegisterDirective' ? NO_PARTS : null;
  if (!('taskId' in command.data)) return partsOfDirective(state);
  const task = state.tasks[command.data.taskId];
  return task ? partsOfTask(state, task) : null;
};

/**
 * The second look at authority: the API decided on the human subject when the request came; this one decides on what the command
 * states, against the organisation at the moment of the append. A directive or task that does not exist is left to the rules.
 */
export const authorityAsOf =
  (organisation: Organisation, at: Instant): AuthorityCheck =>
  (command, state) => {
    // What an approved list or a merger sets going is their act, judged where that was recorded.
    if (command.meta.followsFrom !== undefined) return isKnownActor(organisation, command.meta) ? null : { code: 'authority_lapsed' };
    const parts = partsFor(command, state);
    if (parts === null) return null;
    for (const action of [command.type, ...includedActs(command)]) {
      const wrong = statedAuthorityRefusal(organisation, command.meta, { action, parts, at });
      if (wrong) return wrong;
    }
    return null;
  };
