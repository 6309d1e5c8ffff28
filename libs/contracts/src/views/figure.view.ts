import { z } from 'zod';
import { BoardDimensionView, BoardLineView, CountedView } from './board.view.js';
import { BilingualText, InstantView } from './common.view.js';

export const TASK_FIGURES = [
  'total',
  'open',
  'completed',
  'completedInTime',
  'completedLate',
  'overdue',
  'lateOnBaseline',
  'extended',
  'returned',
  'blocked',
] as const;
export const TaskFigureView = z.enum(TASK_FIGURES).meta({ id: 'TaskFigure' });
export type TaskFigure = z.infer<typeof TaskFigureView>;

export const TaskFiguresView = z
  .object({
    asOf: InstantView,
    group: BoardDimensionView,
    /** What each figure counts. */
    definitions: z.array(z.object({ figure: TaskFigureView, label: BilingualText, definition: BilingualText })),
    /** 平均办理天数: of those that are completed, which its list shows. */
    averageDays: z.object({ label: BilingualText, definition: BilingualText }),
    groups: z.array(
      BoardLineView.extend({
        figures: z.record(TaskFigureView, CountedView),
        /** With one decimal; null where nothing is completed. */
        averageDays: z.object({ days: z.number().nullable(), query: z.string() }),
      }),
    ),
  })
  .meta({ id: 'TaskFigures' });
export type TaskFiguresView = z.infer<typeof TaskFiguresView>;
