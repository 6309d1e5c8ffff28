import { patchObligations } from './change.js';
import type { Directive } from './directive.js';

interface LadderStepTaken {
  obligationId: string;
  generation: number;
  step: string;
  superseded: string[];
}

/** Steps belong to a generation of the clock: one recorded for an older generation says nothing about the present one. */
export const takeStep = (state: Directive, { obligationId, generation, step, superseded }: LadderStepTaken): Directive =>
  patchObligations(
    state,
    (one) => one.id === obligationId && one.generation === generation,
    (one) => ({ steps: [...new Set([...one.steps, ...superseded, step])] }),
  );
