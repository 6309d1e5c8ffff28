import { isInEffect, isValidAt } from '@duban/domain';
import { Controller } from '@nestjs/common';

import { delegationRoutes as routes, type AbsenceView, type DelegationView, type OnDutyView } from '@duban/contracts';
import type { Role } from '@duban/domain';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';

const OVERSEERS: readonly Role[] = ['administrator', 'office_head', 'supervision_officer'];

/** From today on, by day; days that were taken back are none. */
const rosterOf = (days: Record<string, string[]> = {}, now: string): Pick<OnDutyView, 'date' | 'personIds'>[] =>
  Object.entries(days)
    .filter(([date, personIds]) => personIds.length > 0 && date >= now.slice(0, 10))
    .map(([date, personIds]) => ({ date, personIds }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));

interface Listed {
  delegations: DelegationView[];
  absences: AbsenceView[];
  onDuty: OnDutyView[];
}

/** 授权与不在岗: one's own, or everybody's for those who oversee them; an issuing leader sees what is theirs to consent to. */
@Controller()
export class DelegationsController {
  constructor(@Port('organisation') private readonly organisation: PresentOrganisation) {}

  @Bind(routes.listDelegations)
  async list(@FromCall() call: Call<typeof routes.listDelegations>): Promise<Listed> {
    const { organisation } = await this.organisation();
    const { personId, roles } = call.subject;
    const all = roles.some((role) => OVERSEERS.includes(role));
    const mine = (...people: string[]): boolean => all || people.includes(personId);
    const consents = call.subject.posts.some((post) => post.roles.includes('issuing_leader'));
    return {
      delegations: Object.values(organisation.delegations)
        .filter((one) => mine(one.principalId, one.delegateId) || (consents && one.consent !== undefined))
        .map((one) => ({ ...one, consent: one.consent ?? null, active: isInEffect(one, call.receivedAt) })),
      absences: Object.values(organisation.absences)
        .filter((one) => mine(one.personId))
        .map((one) => ({ ...one, active: isValidAt(one, call.receivedAt) })),
      onDuty: [...new Set(call.subject.posts.map(({ departmentId }) => departmentId))].flatMap((departmentId) =>
        rosterOf(organisation.onDuty?.[departmentId], call.receivedAt).map((day) => ({ departmentId, ...day })),
      ),
    };
  }
}
