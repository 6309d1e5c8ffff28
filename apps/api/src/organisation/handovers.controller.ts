import { Controller } from '@nestjs/common';
import { handoverRoutes as routes, type HandoverView, type OrganisationChangeView } from '@duban/contracts';
import { followsIn, type Delegation, type Instant, type Post } from '@duban/domain';
import { changeOf } from '@duban/identity';
import { CommandService } from '../commands/index.js';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Problem } from '../http/problem.js';
import { Port, type PresentOrganisation } from '../ports/ports.js';
import { HandoverService } from './handover.service.js';
import { OrganisationCommands } from './organisation-commands.js';

/** From when it is agreed, also before it begins: whoever takes over for a while reads beforehand what is open. */
const standsIn = ({ consent, roles, until }: Delegation, post: Post, at: Instant): boolean =>
  (consent === undefined || consent.state === 'given') && (until === null || until > at) && roles.some((role) => post.roles.includes(role));

/** 交接: read by whoever leaves, whoever follows or acts for them meanwhile, and the head of the office; signed for by whoever follows. */
@Controller()
export class HandoversController {
  constructor(
    private readonly handovers: HandoverService,
    private readonly commands: CommandService,
    private readonly changes: OrganisationCommands,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  @Bind(routes.getHandover)
  async get(@FromCall() call: Call<typeof routes.getHandover>): Promise<HandoverView> {
    return this.handovers.of(call, await this.readable(call, call.params.postId), call.query.asOf);
  }

  @Bind(routes.acknowledgeHandover)
  async acknowledge(@FromCall() call: Call<typeof routes.acknowledgeHandover>): Promise<OrganisationChangeView> {
    const { asOf, sha256 } = call.body;
    const post = await this.readable(call, call.params.postId);
    const { sha256: now } = await this.handovers.of(call, post, asOf);
    if (now !== sha256) throw new Problem('preview_stale', { params: { sha256: now } });
    const asked = { postId: post.id, asOf, sha256 };
    return this.changes.apply(call, changeOf('AcknowledgeHandover', asked, this.commands.metaOf(call)));
  }

  /** @throws Problem for nobody's post, and for whoever has nothing to do with it */
  private async readable({ subject, receivedAt }: Pick<Call, 'subject' | 'receivedAt'>, postId: string): Promise<Post> {
    const { organisation } = await this.organisation();
    const post = Object.hasOwn(organisation.posts, postId) ? organisation.posts[postId] : undefined;
    if (!post) throw new Problem('organisation_part_unknown', { params: { id: postId } });
    const own = subject.personId === post.personId || subject.posts.some(({ roles }) => roles.includes('office_head'));
    const substitutes = Object.values(organisation.delegations).some(
      (one) => one.principalId === post.personId && one.delegateId === subject.personId && standsIn(one, post, receivedAt),
    );
    if (own || substitutes || followsIn(organisation, post, subject.personId, receivedAt)) return post;
    throw new Problem('not_your_own', { params: { personId: post.personId } });
  }
}
