import { z } from 'zod';
import { dueInstant, fileRef, id, instant, localDate, longText } from '@duban/domain/schema';
import { GradeView, LightView, TaskPartView, TaskStatusView, UrgencyView } from '../views/common.view.js';
import { BoardDimensionView } from '../views/board.view.js';
import { TaskFigureView } from '../views/figure.view.js';

/** Paper that came earlier than its record. */
export const assertion = z.object({ at: instant, basis: longText, file: fileRef.optional() });

/** Comes with every command: for whom it is entered, and when it happened if it happened on paper. */
export const circumstances = {
  actingFor: z.object({ departmentId: id }).optional().meta({ description: 'The department acted for (代办), when not your own' }),
  asserted: assertion.optional(),
};

/** Comes with every act on a directive as well. */
export const actCircumstances = {
  ...circumstances,
  signedBy: id.optional().meta({
    description:
      'The leader who signed this on paper (据签批件补录), entered by the supervision office with `asserted`: when it was signed, and the picture of the signed paper',
  }),
};

/** What an accepted command answers. */
export const commandAnswer = z.object({
  directiveId: z.string(),
  version: z.int(),
  number: z.string().optional(),
  taskIds: z.array(z.string()).optional(),
  n: z.int().optional(),
});

/** A number of a row, as PostgreSQL's `integer` holds it. */
export const rowNumber = z.coerce.number().int().max(2_147_483_647);

export const pageQuery = {
  cursor: z
    .string()
    .max(2000)
    .regex(/^[A-Za-z0-9_-]*$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
};

/**
 * 回放: as of an instant. `recorded` = what the system knew then; `asserted` = what was the case then, by papers that may have come
 * later.
 */
export const pastQuery = { asOf: instant.optional(), by: z.enum(['recorded', 'asserted']).default('recorded') };

/** A query flag: `true` or `false` in the address line. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** Asks why each act that the reader may not do now is not for them. */
export const whyQuery = { why: flag.optional().meta({ description: 'Say of each act that the reader may not do now why' }) };

/** The most rows of which a list says what can be done: each needs the state behind it. */
export const MOST_WITH_CAN = 50;

/** Asks for what the reader may do now with each row; not of the past. */
export const canQuery = {
  can: flag
    .optional()
    .meta({ description: `Say of each row what the reader may do now; with at most ${MOST_WITH_CAN} rows, and not with asOf` }),
};

const without = 'or `-` for what has none';
/** What tasks are asked for by, each the key of a row or column of the board. */
export const dimensionQuery = {
  lead: id.optional().meta({ description: 'The department that leads' }),
  leader: id.optional().meta({ description: 'Person id of the leader in charge' }),
  meeting: id.optional().meta({ description: `Reference of the source, as the meeting's number, ${without}` }),
  directive: z.uuid().optional(),
  grade: GradeView.optional(),
  state: TaskStatusView.optional(),
  month: z
    .string()
    .regex(/^(\d{4}-(0[1-9]|1[0-2])|-)$/)
    .optional()
    .meta({ description: `Of the current due date, as 2020-03, ${without}` }),
};

/** 关注、挂牌督办: what lists of tasks and of directives may be narrowed to alike. */
export const watchQuery = {
  watched: flag.optional().meta({ description: 'On the reader’s own watch list' }),
  specialWatch: flag.optional().meta({ description: 'Under special watch' }),
};

/** What tasks may be narrowed to: the same for the list, for its numbers, for the board and for the figures. */
export const taskFilterQuery = {
  ...dimensionQuery,
  contact: id.optional().meta({ description: 'Person id of the contact' }),
  department: id.optional().meta({ description: 'A department with a part in it' }),
  part: TaskPartView.optional(),
  urgency: UrgencyView.optional(),
  light: LightView.optional(),
  open: flag.optional(),
  overdue: flag.optional(),
  dueSoon: flag.optional(),
  blocked: flag.optional(),
  extensionPending: flag.optional(),
  behind: flag.optional(),
  closedThisMonth: flag.optional().meta({ description: 'Closed in the month that now, or `asOf`, is in' }),
  ...watchQuery,
  figure: TaskFigureView.optional(),
  dueBefore: dueInstant.optional(),
  dueFrom: localDate.optional().meta({ description: 'Current date on this day or later' }),
  dueTo: localDate.optional().meta({ description: 'Current date on this day or earlier' }),
  closedFrom: localDate.optional().meta({ description: 'Completed on this day or later' }),
  closedTo: localDate.optional().meta({ description: 'Completed on this day or earlier' }),
  q: id.optional().meta({ description: 'Words apart by spaces, each in a number, title, requirement, standard, unit or person' }),
};

/** By its current date, or since when it was dispatched; with `-` the other way round. */
export const TASK_SORTS = ['due', '-due', 'dispatched', '-dispatched'] as const;
export type TaskSort = (typeof TASK_SORTS)[number];

/** All that the list takes, and its numbers too: there `sort` changes nothing. */
export const taskQuery = {
  ...taskFilterQuery,
  sort: z.enum(TASK_SORTS).default('due'),
  groupBy: BoardDimensionView.optional().meta({ description: 'List: these stand together; numbers: also of each of them' }),
};
