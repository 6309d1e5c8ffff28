import { first, when } from '../../../shared/refusing.js';
import type { CommandMeta } from '../../command-meta.js';
import type { Refusal } from '../../refusals.js';
import type { DirectiveState } from '../../state/index.js';

/**
 * 据签批件补录: what a leader signed on paper is entered with the picture of that paper; on a major matter by another officer than the one
 * who put that same picture on file.
 */
export const wronglyOnPaper = (state: DirectiveState, { actor, authority, assertedAt }: CommandMeta): Refusal | null => {
  if (authority.kind !== 'paper') return null;
  const signed = assertedAt?.file?.sha256;
  const filed = state?.signedPapers?.some(
    ({ file, signer, by }) => file.sha256 === signed && signer === authority.onBehalfOf && by !== actor.personId,
  );
  return first(
    when(signed === undefined, 'signed_paper_required'),
    when(state?.grade === 'major' && filed !== true, 'second_officer_required', { signedBy: authority.onBehalfOf ?? null }),
  );
};
