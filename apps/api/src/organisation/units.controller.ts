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
    return this.organisation.submit(call, 'AddDepartment');
  }

  @Bind(routes.changeDepartment)
  changeDepartment(@FromCall() call: Call<typeof routes.changeDepartment>) {
    return this.organisation.submit(call, 'ChangeDepartment');
  }

  @Bind(routes.endDepartment)
  endDepartment(@FromCall() call: Call<typeof routes.endDepartment>) {
    return this.organisation.submit(call, 'EndDepartment');
  }

  @Bind(routes.addGroup)
  addGroup(@FromCall() call: Call<typeof routes.addGroup>) {
    return this.organisation.submit(call, 'AddGroup');
  }

  @Bind(routes.changeGroup)
  changeGroup(@FromCall() call: Call<typeof routes.changeGroup>) {
    return this.organisation.submit(call, 'ChangeGroup');
  }

  @Bind(routes.endGroup)
  endGroup(@FromCall() call: Call<typeof routes.endGroup>) {
    return this.organisation.submit(call, 'EndGroup');
  }

  @Bind(routes.addGroupMember)
  addGroupMember(@FromCall() call: Call<typeof routes.addGroupMember>) {
    return this.organisation.submit(call, 'AddGroupMember');
  }

  @Bind(routes.endGroupMember)
  endGroupMember(@FromCall() call: Call<typeof routes.endGroupMember>) {
    return this.organisation.submit(call, 'EndGroupMember');
  }

  @Bind(routes.nameGroupHead)
  nameGroupHead(@FromCall() call: Call<typeof routes.nameGroupHead>) {
    return this.organisation.submit(call, 'NameGroupHead');
  }

  @Bind(routes.endGroupHead)
  endGroupHead(@FromCall() call: Call<typeof routes.endGroupHead>) {
    return this.organisation.submit(call, 'EndGroupHead');
  }
}
