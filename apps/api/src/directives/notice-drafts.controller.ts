import { Controller } from '@nestjs/common';
import { noticeRoutes as routes, type NoticeDraftView } from '@duban/contracts';
import { noticeDraft, partsOfDirective } from '@duban/domain';
import { may } from '@duban/identity';
import { PresentDirectives } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { DirectiveReader } from '../record/index.js';
import { namedPerson, namingsOf } from '../views/naming.js';

/** 拟稿: for whoever may release the notice; nobody else reads it before it is out. */
@Controller()
export class NoticeDraftsController {
  constructor(
    private readonly reader: DirectiveReader,
    private readonly present: PresentDirectives,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  @Bind(routes.noticeDraft)
  async draft(@FromCall() { params, subject, receivedAt, route }: Call<typeof routes.noticeDraft>): Promise<NoticeDraftView> {
    const { state } = await this.reader.visible(params.directiveId, subject);
    const { action } = route;
    if (!may(subject, action ?? '', partsOfDirective(state))) throw new Problem('not_permitted', { params: { action: action ?? null } });
    const draft = noticeDraft(state, params, await this.present.contextOf({ state, lastAt: null }, receivedAt));
    if ('code' in draft) throw new Problem(draft.code, draft.params ? { params: draft.params } : {});
    return { ...draft, to: draft.to.map(namedPerson(namingsOf(await this.organisation()))) };
  }
}
