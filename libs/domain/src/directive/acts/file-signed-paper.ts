import { z } from 'zod';
import { BY_OFFICE } from '../../shared/grants.js';
import { LEADERS } from '../../shared/party.js';
import { first, when } from '../../shared/refusing.js';
import { fileRef, id, localDate, longText } from '../../shared/schema.js';
import { addressees } from '../addressees.js';
import { directiveAct } from './define-act.js';

/**
 * 签批件归档: the picture of what a leader signed on paper, before or without anything being entered by it. On a major matter another officer
 * enters the decision by the same picture.
 */
export const fileSignedPaper = directiveAct({
  type: 'FileSignedPaper',
  input: z.object({ taskId: id.optional(), signer: id, signedOn: localDate, file: fileRef, note: longText.default('') }),
  grants: BY_OFFICE,
  possible: () => null,
  refuses: ({ state }, { taskId, signer, file }, _, ctx) =>
    first(
      when(taskId !== undefined && !state.tasks[taskId], 'task_not_found', { taskId: taskId ?? null }),
      when(!ctx.directory.standingsOf(signer).some(({ role }) => LEADERS.includes(role)), 'signer_no_leader', { personId: signer }),
      when(
        (state.signedPapers ?? []).some((one) => one.file.sha256 === file.sha256 && one.signer === signer),
        'nothing_changed',
      ),
    ),
  decide: ({ state }, { taskId, ...data }, who, ctx) => [
    {
      type: 'SignedPaperFiled',
      data: {
        n: (state.signedPapers?.length ?? 0) + 1,
        ...(taskId === undefined ? {} : { taskId }),
        ...data,
        to: state.grade === 'major' ? addressees(ctx, who, [{ role: 'supervision_officer' }]) : [],
      },
    },
  ],
  problems: ['task_not_found', 'signer_no_leader', 'nothing_changed'],
});
