import type { DecisionContext, Directory, DirectiveCommand, DirectiveState, Instant, WorkCalendar } from '@duban/domain';
import { orUnavailable } from '../failures.js';
import type { DirectiveRules } from '../rules.js';

/** Where the circumstances of a decision come from. What they throw is told as `Unavailable`. */
export interface CircumstancePorts {
  /**
   * Who is who, asked once for each batch, after it was given. `judging`: there are commands in it, whose authority is judged by it; for
   * the clocks alone, which only address somebody, it may be a little out of date.
   */
  directory: (judging: boolean) => Promise<Directory>;
  /** null = no such version. */
  calendar: (version: string) => Promise<WorkCalendar | null>;
}

/** All that a batch is decided by, beside the rules and the directive itself. */
export interface Circumstances {
  /** @throws when nobody knows the calendar */
  contextAt(now: Instant, calendarVersion: string): DecisionContext;
}

/** The calendar by which a command is decided; null: there is no directive that it could be about. */
export const calendarVersionFor = (command: DirectiveCommand, state: DirectiveState): string | null =>
  state?.calendarVersion ?? (command.type === 'RegisterDirective' ? command.data.calendarVersion : null);

/** A directive keeps the calendar that it was registered with. */
const calendarVersions = (state: DirectiveState, commands: readonly DirectiveCommand[]): string[] =>
  state === null ? commands.flatMap((command) => calendarVersionFor(command, null) ?? []) : [state.calendarVersion];

/** Begins to ask; a failure is told where the answer is wanted. */
export const askDirectory = (
  { directory }: Pick<CircumstancePorts, 'directory'>,
  commands: readonly DirectiveCommand[],
): (() => Promise<Directory>) => {
  const answer = directory(commands.length > 0);
  answer.catch(() => undefined);
  return () => answer;
};

/** Asks for everything that deciding these commands may need, so that the decision itself asks nobody. */
export const circumstancesOf = async (
  {
    directory,
    calendar,
    rules,
  }: Pick<CircumstancePorts, 'calendar'> & {
    directory: () => Promise<Directory>;
    rules: Pick<DirectiveRules, 'number'>;
  },
  state: DirectiveState,
  commands: readonly DirectiveCommand[],
): Promise<Circumstances> => {
  const versions = calendarVersions(state, commands);
  if (versions.length === 0) return { contextAt: (_now, version) => unknownCalendar(version) };
  const calendars = new Map<string, WorkCalendar | null>();
  for (const version of versions) calendars.set(version, await orUnavailable('calendar', () => calendar(version)));
  const people = await orUnavailable('directory', directory);
  return {
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
