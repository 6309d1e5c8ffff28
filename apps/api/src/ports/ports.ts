import { Inject } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Pool } from 'pg';
import type { AttemptLog } from '@duban/audit';
import type { AlertView } from '@duban/contracts';
import type { AlertKind, DirectiveCommand, Policy, WorkCalendar } from '@duban/domain';
import type { LoadedOrganisation, SignIn, Subject, WebSessions } from '@duban/identity';
import type { Clock, HashedFiles, Logger } from '@duban/platform';
import type { VerifierKey } from '@duban/proof';
import type { CommandOutcome } from '@duban/protocol';
import type { PastTables } from '@duban/read-models';
import type { Namings } from '@duban/words';
import type { Reader } from '../reading/index.js';

/** The header of what a page asks by itself while nobody is at it: it keeps no session from idling out. */
export const UNATTENDED = 'x-duban-unattended';

/** By what a request says who sends it; a token goes before a session. */
export interface Credentials {
  authorization?: string | undefined;
  /** The whole header. */
  cookie?: string | undefined;
  [UNATTENDED]?: string | string[] | undefined;
}

/** Turns a bearer token, or a browser's session, into a subject, or throws an IdentityError. */
export interface Authenticator {
  authenticate(credentials: Credentials): Promise<Subject>;
  permits(subject: Subject, action: string): boolean;
  /** Whoever enters what a leader signed on paper, as that leader; null where they may not, or nobody such is in office. */
  onPaper(officer: Subject, signedBy: string): Promise<Subject | null>;
}

/** Signing in of browsers. */
export interface WebSignIn {
  signIn: SignIn;
  sessions: WebSessions;
  key: Buffer;
  /** Where browsers reach this installation, without a slash at the end. */
  publicUrl: () => string;
}

/** The way to a directive's one writer. */
export interface CommandGateway {
  submit(directiveId: string, command: DirectiveCommand): Promise<CommandOutcome>;
}

/** The organisation as it was known at an instant, with the names of then. */
export type OrganisationThen = (at: string) => Promise<LoadedOrganisation>;

/** The organisation as of now, with names; cached briefly. */
export type PresentOrganisation = () => Promise<LoadedOrganisation>;

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
  /** `look` sees the content before it is kept, where it lies aside; when it throws nothing is kept. */
  put(
    source: AsyncIterable<Uint8Array>,
    maxBytes: number,
    look?: (aside: string) => Promise<void>,
  ): Promise<{ sha256: string; bytes: number }>;
  open(sha256: string): Promise<NodeJS.ReadableStream | null>;
}

/** Finished bundles of exports. */
export type Bundles = Pick<HashedFiles, 'open' | 'path' | 'size'>;

/** Records that a person has seen an alert; null when it is not theirs. */
export type ReceiptAlert = (given: { alertId: string; person: string; at: string; names: Namings }) => Promise<AlertView | null>;
/** The same of all up to a place in their feed; how many were unread. */
export type ReceiptAlerts = (given: { upTo: number; kinds?: AlertKind[] | undefined; person: string; at: string }) => Promise<number>;

/** Requests a minute, over all API processes. */
export interface RateLimits {
  /** Of one person, with all their devices. */
  perSubject: number;
  /** Of one address, without a token that holds. */
  perAddress: number;
}

/** Everything impure the API works with, made once by `compose.ts` or by a spec. A class takes what it needs of it, one `@Port` each. */
export interface ApiPorts {
  pool: Pool;
  dataSource: DataSource;
  /** Lists as of an instant are read there. */
  pastTables: PastTables;
  gateway: CommandGateway;
  authenticator: Authenticator;
  web: WebSignIn;
  organisation: PresentOrganisation;
  organisationThen: OrganisationThen;
  policies: PolicyBook;
  calendars: CalendarBook;
  files: FileStore;
  reader: Reader;
  bundles: Bundles;
  /** Public keys that checkpoints may be signed with. */
  verifierKeys: () => Promise<VerifierKey[]>;
  clock: Clock;
  logger: Logger;
  receiptAlert: ReceiptAlert;
  receiptAlerts: ReceiptAlerts;
  /** Refused attempts and failed sign-ins, on their way to the record. */
  attempts: AttemptLog;
  rateLimits: RateLimits;
  /** Proxies whose word on the caller's address is taken; none = the connection's own. */
  trustedProxies: string[];
  /** Whose tokens are taken, and for whom they have to be. */
  identity: { issuers: readonly string[]; audience: string };
  /** The people who sign in here are the demo's. */
  demo: boolean;
  /** Where the built console lies; null = it is served elsewhere, or not at all. */
  consoleDir: string | null;
  /** Of the servers behind this one, by name. */
  checks: Record<string, ServerCheck>;
}

export interface ServerCheck {
  /** Without it this process can answer nothing, and callers are better off elsewhere. */
  needed(): boolean;
  /** Throws when it is out of reach, or no longer what it has to be. */
  look(): Promise<void>;
}

/** The token under which Nest hands out one port. */
export const portToken = (name: keyof ApiPorts): string => `port:${name}`;

/** Takes one port in a constructor. */
export const Port = (name: keyof ApiPorts): ParameterDecorator & PropertyDecorator => Inject(portToken(name));
