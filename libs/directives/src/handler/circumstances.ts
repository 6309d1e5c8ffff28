import type { DecisionContext, Directory, DirectiveCommand, DirectiveState, Instant, WorkCalendar } from '@duban/domain';
import { orUnavailable } from '../failures.js';
import type { DirectiveRules } from '../rules.js';
import type { AuthorityCheck } from './authority.js';

/** Where the circumstances of a decision come from. What they throw is told as `Unavailable`. */
export interface CircumstancePorts {
  /** The directory's word on who may act, asked once for each batch, after the batch was given. */
  authority: () => Promise<AuthorityCheck>;
  directory: () => Promise<Directory>;
  /** null = no such version. */
  calendar: (version: string) => Promise<WorkCalendar | null>;
}

/** All that a batch is decided by, beside the rules and the directive itself. */
export interface Circumstances {
  mayAct: AuthorityCheck;
  /** @throws when nobody knows the calendar */
  contextAt(now: Instant, calendarVersion: string): DecisionContext;
}

/** The calendar by which a command is decided; null: there is no directive that it could be about. */
export const calendarVersionFor = (command: DirectiveCommand, state: DirectiveState): string | null =>
  state?.calendarVersion ?? (command.type === 'RegisterDirective' ? command.data.calendarVersion : null);

/** A directive keeps the calendar that it was registered with. */
const calendarVersions = (state: DirectiveState, commands: readonly DirectiveCommand[]): string[] =>
  state === null ? commands.flatMap((command) => calendarVersionFor(command, null) ?? []) : [state.calendarVersion];

/** Begins to ask, if there are commands to judge; a failure is told where the answer is wanted. */
export const askAuthority = (
  { authority }: Pick<CircumstancePorts, 'authority'>,
  commands: readonly DirectiveCommand[],
): (() => Promise<AuthorityCheck>) => {
  if (commands.length === 0) return authority;
  const answer = authority();
  answer.catch(() => undefined);
  return () => answer;
};

/** Asks for everything that deciding these commands may need, so that the decision itself asks nobody. */
export const circumstancesOf = async (
  { authority, directory, calendar, rules }: CircumstancePorts & { rules: Pick<DirectiveRules, 'number'> },
  state: DirectiveState,
  commands: readonly DirectiveCommand[],
): Promise<Circumstances> => {
  const mayAct = commands.length > 0 ? await orUnavailable('authority', authority) : () => null;
  const versions = calendarVersions(state, commands);
  if (versions.length === 0) return { mayAct, contextAt: (_now, version) => unknownCalendar(version) };
  const calendars = new Map<string, WorkCalendar | null>();
  for (const version of versions) calendars.set(version, await orUnavailable('calendar', () => calendar(version)));
  const people = await orUnavailable('directory', directory);
  return {
    mayAct,
    contextAt: (now, version) => ({
      now,
      calendar: calendars.get(version) ?? unknownCalendar(version),
      directory: people,
      rules: rules.number,
    }),
  };
};

const unknownCalendar = (version: string): never => {
  throw new Error(`no calendar ${version}`);
};
