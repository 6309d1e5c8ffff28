import { Controller } from '@nestjs/common';
import { recordRoutes as routes, type ExtensionPreviewView } from '@duban/contracts';
import { lastDayOf, localDateOf, previewExtension, type Refusal } from '@duban/domain';
import { dayReason, entitledText, extensionPreviewText, REFUSAL_TEXTS } from '@duban/words';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook, type PresentOrganisation } from '../ports/ports.js';
import { whoMay } from '../views/who-may.js';
import { DirectiveReader } from './directive-reader.js';

const whyNot = (refusal: Refusal | null): ExtensionPreviewView['notAskable'] => {
  if (refusal === null) return null;
  const { zh, en } = REFUSAL_TEXTS[refusal.code];
  const { code, params } = refusal;
  return {
    ...{ code, ...(params ? { params } : {}) },
    ...{ title: { zh: zh.title, en: en.title }, advice: { zh: zh.advice, en: en.advice } },
  };
};

/** 延期试算: asked while a date is being chosen. */
@Controller()
export class ExtensionPreviewController {
  constructor(
    private readonly reader: DirectiveReader,
    @Port('organisation') private readonly organisation: PresentOrganisation,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  @Bind(routes.extensionPreview)
  async preview(@FromCall() call: Call<typeof routes.extensionPreview>): Promise<ExtensionPreviewView> {
    const { directiveId, taskId } = call.params;
    const at = call.receivedAt;
    const { state } = await this.reader.visible(directiveId, call.subject);
    const task = Object.hasOwn(state.tasks, taskId) ? state.tasks[taskId] : undefined;
    if (!task) throw new Problem('not_found');
    const calendar = this.calendars.byVersion(state.calendarVersion);
    if (!calendar) throw new Problem('internal');
    const found = previewExtension(state, task, call.query.due, at, calendar);
    const loaded = await this.organisation();
    const by = (roles: readonly string[]) => whoMay(loaded, at, { code: 'role_required', params: { roles: roles.join(',') } }, state);
    const dayAt = (instant: string | null) => (instant === null ? null : lastDayOf(instant, calendar));
    const { due, day, baseline, current, nextWorkingDay, provisional, added, beyondBaseline, left, days, answerBy } = found;
    return {
      ...{ asOf: at, directiveId, taskId, due, dueDay: day.date, works: day.works, dayText: dayReason(day), nextWorkingDay, provisional },
      ...{ now: { baseline, current }, becomes: { baseline, current: due }, added, beyondBaseline, left },
      days: days.map((one) => ({ ...one, text: dayReason(one) })),
      ...{ decidedBy: by(found.decidedBy), answerBy, notAskable: whyNot(found.notAskable), notGrantable: whyNot(found.notGrantable) },
      text: extensionPreviewText(found, {
        today: localDateOf(at, calendar),
        ...{ currentDay: dayAt(current), baselineDay: dayAt(baseline), answerDay: lastDayOf(answerBy, calendar) },
        decider: entitledText(by([found.asked]).map(({ label, persons }) => ({ label, persons: persons.map(({ name }) => name) }))),
      }),
    };
  }
}
