import { z } from 'zod';
import { BilingualText, InstantView, LightView } from './common.view.js';

export const BOARD_DIMENSIONS = ['department', 'leader', 'meeting', 'directive', 'grade', 'state', 'month'] as const;
export const BoardDimensionView = z
  .enum(BOARD_DIMENSIONS)
  .meta({ id: 'BoardDimension', description: 'department: the one that leads; month: of the current due date, Asia/Shanghai' });
export type BoardDimension = z.infer<typeof BoardDimensionView>;

/** A row or a column; `-` is for tasks that have no value there. */
export const BoardLineView = z.object({ key: z.string(), label: BilingualText }).meta({ id: 'BoardLine' });
export type BoardLineView = z.infer<typeof BoardLineView>;

/** A number, and the list that is exactly so long. */
export const CountedView = z.object({ count: z.int(), query: z.string() }).meta({ id: 'Counted', description: 'query: below /api/v1' });

export const BoardView = z
  .object({
    asOf: InstantView,
    rows: z.array(BoardLineView),
    columns: z.array(BoardLineView),
    /** Only those that have a task. */
    cells: z.array(
      z.object({
        row: z.string(),
        column: z.string(),
        total: CountedView,
        open: CountedView,
        overdue: CountedView,
        /** The worst among the open ones; null when none is open. */
        light: LightView.nullable(),
      }),
    ),
  })
  .meta({ id: 'Board' });
export type BoardView = z.infer<typeof BoardView>;
