import { z } from 'zod';
import { WhoMayView } from './can.view.js';
import { BilingualText, InstantView, LocalDateView } from './common.view.js';
import { CountedDayView } from './explanation.view.js';

const DistanceView = z.object({ calendarDays: z.int(), workingDays: z.int() }).meta({ id: 'Distance' });

const WhyNotView = z
  .object({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
    title: BilingualText,
    advice: BilingualText,
  })
  .meta({ id: 'WhyNot' });

/** 延期试算: nothing is asked for by it. */
export const ExtensionPreviewView = z
  .object({
    asOf: InstantView,
    directiveId: z.string(),
    taskId: z.string(),
    /** The wished date, and its last day. */
    due: InstantView,
    dueDay: LocalDateView,
    works: z.boolean(),
    /** Of that day: a working day, a weekend, a festival. */
    dayText: BilingualText,
    nextWorkingDay: LocalDateView.nullable(),
    provisional: z.boolean(),
    /** An extension leaves the baseline and moves the current date. */
    now: z.object({ baseline: InstantView.nullable(), current: InstantView.nullable() }),
    becomes: z.object({ baseline: InstantView.nullable(), current: InstantView }),
    added: DistanceView.nullable(),
    beyondBaseline: DistanceView.nullable(),
    left: DistanceView,
    days: z.array(CountedDayView.pick({ date: true, weekday: true, works: true, reason: true, festival: true, text: true })),
    decidedBy: z.array(WhoMayView),
    answerBy: InstantView,
    /** null: it may be asked for, or granted. */
    notAskable: WhyNotView.nullable(),
    notGrantable: WhyNotView.nullable(),
    text: BilingualText,
  })
  .meta({ id: 'ExtensionPreview' });
export type ExtensionPreviewView = z.infer<typeof ExtensionPreviewView>;
