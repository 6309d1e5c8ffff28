import { Controller } from '@nestjs/common';
import { recordRoutes as routes, type ExplanationView } from '@duban/contracts';
import { explainTask, lastDayOf, localDateOf, type ClockExplained, type CountedDay, type Instant } from '@duban/domain';
import { clockText, dayReasonText, PROVISIONAL_TEXT } from '@duban/words';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type CalendarBook, type OrganisationThen } from '../ports/ports.js';
import { namingsOf } from '../views/naming.js';
import { DirectiveReader } from './directive-reader.js';
import { PastService } from './past.service.js';

type Clock = ExplanationView['clocks'][number];

const dayView = (day: CountedDay): Clock['days'][number] => ({ ...day, text: dayReasonText(day) });

const clockView = (clock: ClockExplained, text: Clock['text']): Clock => {
  const { obligation, basis, countedFrom, countedIn, dueDay, provisional, days, lateDays, light, nextFlip } = clock;
  const { id, kind, owner, due, status, heldFor } = obligation;
  return {
    ...{ obligationId: id, kind, owner, due, dueDay, status, heldFor: heldFor ?? null, basis, countedFrom, countedIn, light, nextFlip },
    provisional: provisional ? PROVISIONAL_TEXT : null,
    days: days.map(dayView),
    lateDays: lateDays.map(dayView),
    text,
  };
};

/** 逐日说明: why a date is that date, and a light that light. */
@Controller()
export class ExplanationController {
  constructor(
    private readonly reader: DirectiveReader,
    private readonly past: PastService,
    @Port('organisationThen') private readonly organisationThen: OrganisationThen,
    @Port('calendars') private readonly calendars: CalendarBook,
  ) {}

  @Bind(routes.explanation)
  async explain(@FromCall() call: Call<typeof routes.explanation>): Promise<ExplanationView> {
    const { directiveId, taskId } = call.params;
    const asked = { query: { asOf: call.query.at, by: 'recorded' as const }, receivedAt: call.receivedAt };
    const { state } = await this.reader.visible(directiveId, call.subject, this.past.lookBack(asked));
    const task = Object.hasOwn(state.tasks, taskId) ? state.tasks[taskId] : undefined;
    if (!task) throw new Problem('not_found');
    const calendar = this.calendars.byVersion(state.calendarVersion);
    if (!calendar) throw new Problem('internal');
    const at = this.past.look(asked).at;
    const given = {
      policyName: state.policy.name,
      today: localDateOf(at, calendar),
      dayOf: (instant: Instant) => lastDayOf(instant, calendar),
      names: namingsOf(await this.organisationThen(at)),
    };
    const { rests = [], suspension } = task;
    return {
      ...{ asOf: at, directiveId, taskId, policyVersion: state.policy.version },
      ...{ calendarVersion: calendar.version, calendarBasis: calendar.basis },
      rests: [...rests, ...(suspension ? [{ from: suspension.from, until: suspension.until }] : [])],
      clocks: explainTask(state, task, at, calendar).map((clock) => clockView(clock, clockText(clock, given))),
    };
  }
}
