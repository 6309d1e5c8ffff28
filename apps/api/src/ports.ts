import type { DataSource } from 'typeorm';
import type { Pool } from 'pg';
import type { FastifyInstance } from 'fastify';
import type { AlertView } from '@duban/contracts';
import type { CommandOutcome } from '@duban/protocol';
import type { Namings } from '@duban/words';
import type { DirectiveCommand, Policy, WorkCalendar } from '@duban/domain';
import type { VerifierKey } from '@duban/event-store';
import type { LoadedOrganisation, Subject } from '@duban/identity';
import type { Clock, HashedFiles, Logger } from '@duban/platform';
import type { AttemptLog } from '@duban/audit';
import type { RateLimits } from './http/throttle.js';
import type { PastTables } from '@duban/read-models';

/** Turns a bearer token into a subject, or throws a Problem of 401 / 403. */
export interface Authenticator {
  authenticate(authorization: string | undefined): Promise<Subject>;
  permits(subject: Subject, action: string): boolean;
}

/** The way to a directive's one writer. */
export interface CommandGateway {
  submit(directiveId: string, command: DirectiveCommand): Promise<CommandOutcome>;
}

export interface PolicyBook {
  current(): Policy;
  byVersion(version: string): Policy | null;
  all(): Policy[];
}

export interface CalendarBook {
  /** The version known at an instant. */
  asOf(at: string): WorkCalendar;
  byVersion(version: string): WorkCalendar | null;
  all(): WorkCalendar[];
}

/** Keeps files by their hash. */
export interface FileStore {
  put(source: AsyncIterable<Uint8Array>, maxBytes: number): Promise<{ sha256: string; bytes: number }>;
  open(sha256: string): Promise<NodeJS.ReadableStream | null>;
}

/** Everything impure the API works with, made once by main or by a spec. */
export interface ApiDeps {
  pool: Pool;
  dataSource: DataSource;
  /** Lists as of an instant are read there. */
  pastTables: PastTables;
  gateway: CommandGateway;
  authenticator: Authenticator;
  /** The organisation as of now, with names; cached briefly. */
  organisation(): Promise<LoadedOrganisation>;
  policies: PolicyBook;
  calendars: CalendarBook;
  files: FileStore;
  /** Finished bundles of exports. */
  bundles: Pick<HashedFiles, 'open' | 'path' | 'size'>;
  /** Public keys that checkpoints may be signed with. */
  verifierKeys(): Promise<VerifierKey[]>;
  clock: Clock;
  logger: Logger;
  /** Records that a person has seen an alert; null when it is not theirs. */
  receiptAlert(given: { alertId: string; person: string; at: string; names: Namings }): Promise<AlertView | null>;
  /** Refused attempts and failed sign-ins, on their way to the record. */
  attempts: AttemptLog;
  rateLimits: RateLimits;
  /** Proxies whose word on the caller's address is taken; none = the connection's own. */
  trustedProxies: string[];
  checks: Record<string, () => Promise<void>>;
}

export const DEPS = Symbol('ApiDeps');
export type Server = FastifyInstance;
