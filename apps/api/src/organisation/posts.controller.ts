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
    const personId = this.organisation.newId(call);
    return this.organisation.submit(call, { type: 'AddPerson', data: { personId, ...call.body } }, personId);
  }

  @Bind(routes.changePerson)
  changePerson(@FromCall() call: Call<typeof routes.changePerson>) {
    const { personId } = call.params;
    return this.organisation.submit(call, { type: 'ChangePerson', data: { personId, ...call.body } }, personId);
  }

  @Bind(routes.erasePerson)
  erasePerson(@FromCall() call: Call<typeof routes.erasePerson>) {
    const { personId } = call.params;
    return this.organisation.submit(call, { type: 'ErasePerson', data: { personId } }, personId);
  }

  @Bind(routes.assignPost)
  assignPost(@FromCall() call: Call<typeof routes.assignPost>) {
    const { from: _from, until: _until, ...given } = call.body;
    const postId = this.organisation.newId(call);
    const data = { postId, ...given, ...this.organisation.span(call, call.body) };
    return this.organisation.submit(call, { type: 'AssignPost', data }, postId);
  }

  @Bind(routes.endPost)
  endPost(@FromCall() call: Call<typeof routes.endPost>) {
    const { postId } = call.params;
    return this.organisation.submit(call, { type: 'EndPost', data: { postId, ...this.organisation.end(call, call.body) } }, postId);
  }

  @Bind(routes.giveCharge)
  giveCharge(@FromCall() call: Call<typeof routes.giveCharge>) {
    const { postId } = call.params;
    const data = { postId, departmentId: call.body.departmentId, ...this.organisation.span(call, call.body) };
    return this.organisation.submit(call, { type: 'GiveCharge', data }, postId);
  }

  @Bind(routes.endCharge)
  endCharge(@FromCall() call: Call<typeof routes.endCharge>) {
    const data = { ...call.params, ...this.organisation.end(call, call.body) };
    return this.organisation.submit(call, { type: 'EndCharge', data }, call.params.postId);
  }

  @Bind(routes.setAuditScope)
  setAuditScope(@FromCall() call: Call<typeof routes.setAuditScope>) {
    const { postId } = call.params;
    return this.organisation.submit(call, { type: 'SetAuditScope', data: { postId, scope: call.body } }, postId);
  }
}
