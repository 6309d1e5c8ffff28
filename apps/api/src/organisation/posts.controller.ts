import { Controller } from '@nestjs/common';
import { organisationRoutes as routes } from '@duban/contracts';
import { Bind, FromCall, type Call } from '../http/call.js';
import { OrganisationCommands } from './organisation-commands.js';

/** 人员、任职与分管. */
@Controller()
export class PostsController {
  constructor(private readonly organisation: OrganisationCommands) {}

  @Bind(routes.addPerson)
  addPerson(@FromCall() call: Call<typeof routes.addPerson>) {
    return this.organisation.submit(call, 'AddPerson');
  }

  @Bind(routes.changePerson)
  changePerson(@FromCall() call: Call<typeof routes.changePerson>) {
    return this.organisation.submit(call, 'ChangePerson');
  }

  @Bind(routes.erasePerson)
  erasePerson(@FromCall() call: Call<typeof routes.erasePerson>) {
    return this.organisation.submit(call, 'ErasePerson');
  }

  @Bind(routes.assignPost)
  assignPost(@FromCall() call: Call<typeof routes.assignPost>) {
    return this.organisation.submit(call, 'AssignPost');
  }

  @Bind(routes.endPost)
  endPost(@FromCall() call: Call<typeof routes.endPost>) {
    return this.organisation.submit(call, 'EndPost');
  }

  @Bind(routes.giveCharge)
  giveCharge(@FromCall() call: Call<typeof routes.giveCharge>) {
    return this.organisation.submit(call, 'GiveCharge');
  }

  @Bind(routes.endCharge)
  endCharge(@FromCall() call: Call<typeof routes.endCharge>) {
    return this.organisation.submit(call, 'EndCharge');
  }

  @Bind(routes.setAuditScope)
  setAuditScope(@FromCall() call: Call<typeof routes.setAuditScope>) {
    return this.organisation.submit(call, 'SetAuditScope');
  }
}
