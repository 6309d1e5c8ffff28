import type { HandleResult } from '@duban/protocol';
import type { DirectiveCommand } from '@duban/domain';
import { isRetryable } from '../failures.js';
import type { Fault } from '../incidents/incident-notice.js';

/** What one try at a batch, or at a part of it, is given. */
export interface Attempt {
  directiveId: string;
  /** As in `HandleInput`. */
  seenVersion: number | undefined;
  commands: readonly DirectiveCommand[];
  /** Found by earlier attempts: recorded as incidents in this one. Clocks at fault are left alone, so that commands still get through. */
  faults: readonly Fault[];
}

type Handling = (attempt: Attempt) => Promise<HandleResult>;

/** The first of these that can be stored is what happens; those after it are told why it could not. */
const firstOf = async (handling: Handling, [attempt, ...others]: readonly Attempt[]): Promise<HandleResult> => {
  if (!attempt) throw new Error('no attempt');
  try {
    return await handling(attempt);
  } catch (error) {
    if (isRetryable(error) || others.length === 0) throw error;
    const told = (fault: Fault): Fault => (fault.error === null ? { ...fault, error } : fault);
    return firstOf(
      handling,
      others.map((other) => ({ ...other, faults: other.faults.map(told) })),
    );
  }
};

/** Halves a batch that cannot be stored until the culprit stands alone, then asks whether it is the command or the clocks. */
export const bisecting = (handling: Handling): Handling => {
  const settle = async (attempt: Attempt): Promise<HandleResult> => {
    const { commands } = attempt;
    const [only, ...more] = commands;
    const clocks: Fault = { command: null, error: null };
    if (only === undefined) return firstOf(handling, [attempt, { ...attempt, faults: [clocks] }]);
    if (more.length === 0) {
      const culprit: Fault = { command: only, error: null };
      const without = { ...attempt, commands: [] };
      return firstOf(handling, [
        attempt,
        { ...attempt, faults: [clocks] },
        { ...without, faults: [culprit] },
        { ...without, faults: [culprit, clocks] },
      ]);
    }
    try {
      return await handling(attempt);
    } catch (error) {
      if (isRetryable(error)) throw error;
      const half = Math.ceil(commands.length / 2);
      const first = await settle({ ...attempt, commands: commands.slice(0, half) });
      // finds another version when the first has written: its summary is whole then, and stands for both
      const second = await settle({ ...attempt, commands: commands.slice(half) });
      return { ...second, outcomes: [...first.outcomes, ...second.outcomes] };
    }
  };
  return settle;
};
