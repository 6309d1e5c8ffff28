import { Controller, Inject } from '@nestjs/common';
import { delegationRoutes as routes, type AbsenceView, type DelegationView } from '@duban/contracts';
import { isValidAt } from '@duban/identity';
import type { Role } from '@duban/domain';
import { Bind, FromCall, type Call } from '../http/call.js';
import { DEPS, type ApiDeps } from '../ports.js';
import { OrganisationCommands } from './organisation-commands.js';

const OVERSEERS: readonly Role[] = ['administrator', 'office_head'];

/** 授权与不在岗: by whoever hands on what is theirs, or by an administrator. */
@Controller()
export class DelegationsController {
  constructor(
    private readonly organisation: OrganisationCommands,
    @Inject(DEPS) private readonly deps: ApiDeps,
  ) {}

  @Bind(routes.listDelegations)
  async list(@FromCall() call: Call<typeof routes.listDelegations>): Promise<{ delegations: DelegationView[]; absences: AbsenceView[] }> {
    const { organisation } = await this.deps.organisation();
    const { personId, roles } = call.subject;
    const all = roles.some((role) => OVERSEERS.includes(role));
    const mine = (...people: string[]): boolean => all || people.includes(personId);
    const marked = <T extends { from: string; until: string | null }>(one: T) => ({ ...one, active: isValidAt(one, call.receivedAt) });
    return {
      delegations: Object.values(organisation.delegations)
        .filter((one) => mine(one.principalId, one.delegateId))
        .map(marked),
      absences: Object.values(organisation.absences)
        .filter((one) => mine(one.personId))
        .map(marked),
    };
  }

  @Bind(routes.grantDelegation)
  grant(@FromCall() call: Call<typeof routes.grantDelegation>) {
    return this.organisation.submit(call, 'GrantDelegation');
  }

  @Bind(routes.endDelegation)
  end(@FromCall() call: Call<typeof routes.endDelegation>) {
    return this.organisation.submit(call, 'EndDelegation');
  }

  @Bind(routes.recordAbsence)
  recordAbsence(@FromCall() call: Call<typeof routes.recordAbsence>) {
    return this.organisation.submit(call, 'RecordAbsence');
  }

  @Bind(routes.endAbsence)
  endAbsence(@FromCall() call: Call<typeof routes.endAbsence>) {
    return this.organisation.submit(call, 'EndAbsence');
  }
}
