import { Controller } from '@nestjs/common';
import { organisationRoutes as routes } from '@duban/contracts';
import { Bind, FromCall, type Call } from '../http/call.js';
import { OrganisationCommands } from './organisation-commands.js';

/** 单位、统称与领导小组: each change an event with its actor and authority. */
@Controller()
export class UnitsController {
  constructor(private readonly organisation: OrganisationCommands) {}

  @Bind(routes.addDepartment)
  addDepartment(@FromCall() call: Call<typeof routes.addDepartment>) {
    const { kind, parentId, name, aliases, duties } = call.body;
    const id = call.body.id ?? this.organisation.newId(call);
    const data = { id, kind, parentId, name, aliases, duties, ...this.organisation.span(call, call.body) };
    return this.organisation.submit(call, { type: 'AddDepartment', data }, id);
  }

  @Bind(routes.changeDepartment)
  changeDepartment(@FromCall() call: Call<typeof routes.changeDepartment>) {
    const { departmentId } = call.params;
    return this.organisation.submit(call, { type: 'ChangeDepartment', data: { departmentId, ...call.body } }, departmentId);
  }

  @Bind(routes.endDepartment)
  endDepartment(@FromCall() call: Call<typeof routes.endDepartment>) {
    const { departmentId } = call.params;
    const data = { departmentId, ...this.organisation.end(call, call.body) };
    return this.organisation.submit(call, { type: 'EndDepartment', data }, departmentId);
  }

  @Bind(routes.addGroup)
  addGroup(@FromCall() call: Call<typeof routes.addGroup>) {
    const { kind, name, aliases, members, secretariatId } = call.body;
    const groupId = call.body.id ?? this.organisation.newId(call);
    const data = { groupId, kind, name, aliases, members, secretariatId, ...this.organisation.span(call, call.body) };
    return this.organisation.submit(call, { type: 'AddGroup', data }, groupId);
  }

  @Bind(routes.changeGroup)
  changeGroup(@FromCall() call: Call<typeof routes.changeGroup>) {
    const { groupId } = call.params;
    return this.organisation.submit(call, { type: 'ChangeGroup', data: { groupId, ...call.body } }, groupId);
  }

  @Bind(routes.endGroup)
  endGroup(@FromCall() call: Call<typeof routes.endGroup>) {
    const { groupId } = call.params;
    return this.organisation.submit(call, { type: 'EndGroup', data: { groupId, ...this.organisation.end(call, call.body) } }, groupId);
  }

  @Bind(routes.addGroupMember)
  addGroupMember(@FromCall() call: Call<typeof routes.addGroupMember>) {
    const { groupId } = call.params;
    const data = { groupId, departmentId: call.body.departmentId, ...this.organisation.span(call, call.body) };
    return this.organisation.submit(call, { type: 'AddGroupMember', data }, groupId);
  }

  @Bind(routes.endGroupMember)
  endGroupMember(@FromCall() call: Call<typeof routes.endGroupMember>) {
    const data = { ...call.params, ...this.organisation.end(call, call.body) };
    return this.organisation.submit(call, { type: 'EndGroupMember', data }, call.params.groupId);
  }

  @Bind(routes.nameGroupHead)
  nameGroupHead(@FromCall() call: Call<typeof routes.nameGroupHead>) {
    const { groupId } = call.params;
    const { personId, rank } = call.body;
    const data = { groupId, personId, rank, ...this.organisation.span(call, call.body) };
    return this.organisation.submit(call, { type: 'NameGroupHead', data }, groupId);
  }

  @Bind(routes.endGroupHead)
  endGroupHead(@FromCall() call: Call<typeof routes.endGroupHead>) {
    const data = { ...call.params, ...this.organisation.end(call, call.body) };
    return this.organisation.submit(call, { type: 'EndGroupHead', data }, call.params.groupId);
  }
}
