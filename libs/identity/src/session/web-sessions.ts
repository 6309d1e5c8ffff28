import { z } from 'zod';
import type { PersonId } from '@duban/domain';
import { withTransaction } from '@duban/event-store';
import type { Queryable } from '@duban/platform';
import type pg from 'pg';
import { IdentityError } from '../subject/identity-error.js';
import { idOfSecret, newSecret, seal, unseal } from './sealing.js';
import type { SignedIn, SignIn } from './sign-in.js';

export interface SessionLimits {
  /** Minutes without any request of a person after which a session is over. */
  idleMinutes: number;
  /** Hours after which it is over in any case. */
  hours: number;
}

/** One browser signed in, as its owner and an administrator see it. Times are the real clock's. */
export interface WebSession {
  id: string;
  personId: PersonId;
  signedInAt: Date;
  seenAt: Date;
  device: string;
}

export interface WebSessionsDeps {
  pool: pg.Pool;
  key: Buffer;
  signIn: SignIn;
  limits: SessionLimits;
  /** Whom the provider's claims name. @throws IdentityError `unknown_person` */
  personOf: (claims: Record<string, unknown>) => Promise<PersonId>;
  /** Real ms since 1970. */
  now?: () => number;
}

const USE = 'session';
const DEVICE_CHARACTERS = 200;
/** A session is written to no oftener than this (ms). */
const SEEN_EVERY_MS = 60_000;
/** How long a provider that does not answer is waited for before its silence counts against a session (ms). */
const GRACE_MS = 15 * 60_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const sealedShape = z.object({
  personId: z.string(),
  signedInMs: z.number(),
  claims: z.record(z.string(), z.unknown()),
  idToken: z.string(),
  refreshToken: z.string().nullable(),
  freshUntilMs: z.number(),
});
type Sealed = z.infer<typeof sealedShape>;

interface Row {
  sealed: string;
  seen_at: Date;
}

/** An open session: whose it is, and until when it lasts at the longest. */
export interface OpenSession {
  id: string;
  personId: PersonId;
  endsAt: Date;
}

/**
 * Browsers that are signed in: a secret in their cookie, a sealed row here. A row that somebody writes into the database is nobody's
 * session, and a copied cookie is of no use without the row.
 */
export class WebSessions {
  private readonly now: () => number;

  constructor(private readonly deps: WebSessionsDeps) {
    this.now = deps.now ?? Date.now;
  }

  /** @returns the secret for the cookie. @throws IdentityError `unknown_person` when the claims name nobody */
  async open(signedIn: SignedIn, device: string): Promise<{ secret: string; maxAgeSeconds: number }> {
    const { key, pool, limits, personOf } = this.deps;
    const secret = newSecret();
    const personId = await personOf(signedIn.claims);
    const at = new Date(this.now());
    const sealed = await seal({ personId, signedInMs: at.getTime(), ...signedIn } satisfies Sealed, { key, use: USE, secret });
    await pool.query(
      'insert into duban.web_session (id, person_id, sealed, signed_in_at, seen_at, device) values ($1, $2, $3, $4, $4, $5)',
      [idOfSecret(secret), personId, sealed, at, device.slice(0, DEVICE_CHARACTERS)],
    );
    return { secret, maxAgeSeconds: limits.hours * 3600 };
  }

  /**
   * @param attended whether a person has asked; what a page asks by itself while nobody is at it leaves the session idle
   * @throws IdentityError `session_ended`, or `issuer_unreachable` when the provider has been silent for too long
   */
  async authenticate(secret: string, attended = true): Promise<OpenSession> {
    const id = idOfSecret(secret);
    const found = await this.look(this.deps.pool, secret, id);
    const { kept } = found;
    const fresh = kept.freshUntilMs > this.now() ? kept : await this.renew(secret, id);
    if (attended && this.now() - found.seenMs > SEEN_EVERY_MS)
      await this.deps.pool.query('update duban.web_session set seen_at = $2 where id = $1', [id, new Date(this.now())]);
    return { id, personId: fresh.personId, endsAt: new Date(fresh.signedInMs + this.deps.limits.hours * HOUR_MS) };
  }

  /** @returns what the provider's own sign-out needs; null when there was no such session */
  async signOut(secret: string): Promise<URL | null> {
    const { key, pool, signIn } = this.deps;
    const id = idOfSecret(secret);
    const { rows } = await pool.query<Row>('delete from duban.web_session where id = $1 returning sealed, seen_at', [id]);
    const kept = rows[0] ? await unseal(rows[0].sealed, { key, use: USE, secret }, sealedShape) : null;
    // a provider out of reach keeps nobody signed in here
    return kept ? signIn.signOutUrl(kept.idToken).catch(() => null) : null;
  }

  async of(personId: PersonId): Promise<WebSession[]> {
    const { rows } = await this.deps.pool.query<{ id: string; signed_in_at: Date; seen_at: Date; device: string }>(
      `select id, signed_in_at, seen_at, device from duban.web_session
       where person_id = $1 and seen_at > $2 and signed_in_at > $3 order by seen_at desc limit 100`,
      [personId, new Date(this.now() - this.deps.limits.idleMinutes * MINUTE_MS), new Date(this.now() - this.deps.limits.hours * HOUR_MS)],
    );
    return rows.map((row) => ({ id: row.id, personId, signedInAt: row.signed_in_at, seenAt: row.seen_at, device: row.device }));
  }

  /** Ends one session of a person, or all of them. @returns how many */
  async end(personId: PersonId, id?: string): Promise<number> {
    const { rowCount } = await this.deps.pool.query(
      'delete from duban.web_session where person_id = $1 and ($2::text is null or id = $2)',
      [personId, id ?? null],
    );
    return rowCount ?? 0;
  }

  private async look(db: Queryable, secret: string, id: string, lock = ''): Promise<{ kept: Sealed; seenMs: number }> {
    const { key, limits } = this.deps;
    const { rows } = await db.query<Row>(`select sealed, seen_at from duban.web_session where id = $1 ${lock}`, [id]);
    const kept = rows[0] ? await unseal(rows[0].sealed, { key, use: USE, secret }, sealedShape) : null;
    if (!rows[0] || !kept) throw new IdentityError('session_ended', 'no such session');
    const seenMs = rows[0].seen_at.getTime();
    const isOver = this.now() - seenMs > limits.idleMinutes * MINUTE_MS || this.now() - kept.signedInMs > limits.hours * HOUR_MS;
    if (isOver) throw new IdentityError('session_ended', 'its time is over');
    return { kept, seenMs };
  }

  /** Asks the provider again. The row is locked meanwhile: a refresh token that two processes use is taken for a stolen one. */
  private async renew(secret: string, id: string): Promise<Sealed> {
    const { key, pool, signIn, personOf } = this.deps;
    const outcome = await withTransaction(pool, async (tx): Promise<Sealed | IdentityError> => {
      const { kept } = await this.look(tx, secret, id, 'for update');
      if (kept.freshUntilMs > this.now()) return kept;
      try {
        const signedIn = await signIn.renew(kept);
        const next: Sealed = { ...signedIn, signedInMs: kept.signedInMs, personId: await personOf(signedIn.claims) };
        await tx.query('update duban.web_session set sealed = $2, person_id = $3 where id = $1', [
          id,
          await seal(next, { key, use: USE, secret }),
          next.personId,
        ]);
        return next;
      } catch (error) {
        if (!(error instanceof IdentityError)) throw error;
        if (error.code === 'issuer_unreachable') return kept.freshUntilMs + GRACE_MS > this.now() ? kept : error;
        // the provider no longer vouches for them: the session is over, and stays over
        await tx.query('delete from duban.web_session where id = $1', [id]);
        return error;
      }
    });
    if (outcome instanceof IdentityError) throw outcome;
    return outcome;
  }
}

/** Deletes rows that nobody can use any more. @param nowMs real ms since 1970. @returns how many */
export const sweepWebSessions = async (db: Queryable, limits: SessionLimits, nowMs = Date.now()): Promise<number> => {
  const { rowCount } = await db.query('delete from duban.web_session where seen_at < $1 or signed_in_at < $2', [
    new Date(nowMs - limits.idleMinutes * MINUTE_MS),
    new Date(nowMs - limits.hours * HOUR_MS),
  ]);
  return rowCount ?? 0;
};
