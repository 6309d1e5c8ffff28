import { Controller } from '@nestjs/common';
import { sessionRoutes as routes, type SessionView, type WebSessionView } from '@duban/contracts';
import type { PersonId } from '@duban/domain';
import { idOfSecret, type WebSession } from '@duban/identity';
import { Bind, FromCall, type Call } from '../http/call.js';
import { Port, type PresentOrganisation, type WebSignIn } from '../ports/ports.js';
import { cookieIn } from './session-cookie.js';

const viewOf = ({ id, signedInAt, seenAt, device }: WebSession, current: string | null): WebSessionView => ({
  id,
  signedInAt: signedInAt.toISOString(),
  seenAt: seenAt.toISOString(),
  device,
  current: id === current,
});

/** Browsers that are signed in: everybody sees and ends their own, an administrator anybody's. */
@Controller()
export class SessionsController {
  constructor(
    @Port('web') private readonly web: WebSignIn,
    @Port('organisation') private readonly organisation: PresentOrganisation,
  ) {}

  @Bind(routes.session)
  async session(@FromCall() { subject }: Call<typeof routes.session>): Promise<SessionView> {
    const { session: open } = subject;
    const card = (await this.organisation()).people.get(subject.personId);
    return {
      personId: subject.personId,
      name: card?.name ?? { zh: subject.personId, en: subject.personId },
      session: open === undefined ? null : { id: open.id, endsAt: open.endsAt.toISOString() },
    };
  }

  @Bind(routes.mySessions)
  async mine(@FromCall() { subject, request }: Call<typeof routes.mySessions>): Promise<{ items: WebSessionView[] }> {
    const secret = this.secretIn(request.headers.cookie);
    return this.listed(subject.personId, secret === null ? null : idOfSecret(secret));
  }

  @Bind(routes.endMySession)
  async endMine(@FromCall() { subject, params }: Call<typeof routes.endMySession>): Promise<{ ended: number }> {
    return { ended: await this.web.sessions.end(subject.personId, params.sessionId) };
  }

  @Bind(routes.personSessions)
  ofPerson(@FromCall() { params }: Call<typeof routes.personSessions>): Promise<{ items: WebSessionView[] }> {
    return this.listed(params.personId, null);
  }

  @Bind(routes.endPersonSessions)
  async endAll(@FromCall() { params }: Call<typeof routes.endPersonSessions>): Promise<{ ended: number }> {
    return { ended: await this.web.sessions.end(params.personId) };
  }

  private secretIn(cookie: string | undefined): string | null {
    return cookieIn(cookie, 'session', this.web.publicUrl());
  }

  private async listed(personId: PersonId, current: string | null): Promise<{ items: WebSessionView[] }> {
    return { items: (await this.web.sessions.of(personId)).map((one) => viewOf(one, current)) };
  }
}
