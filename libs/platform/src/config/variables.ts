import { z } from 'zod';
import { CLOCK_SETTINGS, parseClockSetting } from '../clock/clock.js';

const text = z.string().min(1);
const port = z.coerce.number().int().min(0).max(65_535);
const flag = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be postgresql://user:password@host:port/database' });
const issuerUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' });
const hostAndPort = z.string().regex(/^[^\s/]+:\d{1,5}$/, 'must be host:port');

/** What the environment may say; each name with what it must be. */
export const variables = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  DUBAN_MODE: z.enum(['embedded', 'servers']).default('servers'),
  DUBAN_HOME: text.default('.duban'),
  DUBAN_CLOCK: z
    .string()
    .default('system')
    .transform((value, context) => {
      const setting = parseClockSetting(value);
      if (setting !== null) return setting;
      context.addIssue(`must be ${CLOCK_SETTINGS}`);
      return z.NEVER;
    }),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_OWNER_URL: postgresUrl.optional(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(200).default(10),
  TEMPORAL_ADDRESS: hostAndPort.optional(),
  TEMPORAL_NAMESPACE: text.default('default'),
  TEMPORAL_API_KEY: text.optional(),
  TEMPORAL_TLS: flag.optional(),
  TEMPORAL_TLS_SERVER_NAME: text.optional(),
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: text.optional(),
  TEMPORAL_TLS_CLIENT_CERT_PATH: text.optional(),
  TEMPORAL_TLS_CLIENT_KEY_PATH: text.optional(),
  OIDC_ISSUER: issuerUrl.optional(),
  OIDC_ISSUERS: z
    .string()
    .transform((value) => value.split(',').map((issuer) => issuer.trim()))
    .pipe(z.array(issuerUrl).min(1))
    .optional(),
  OIDC_AUDIENCE: text.default('duban-api'),
  OIDC_CLIENT_ID: text.default('duban-web'),
  OIDC_CLIENT_SECRET: text.optional(),
  OIDC_PERSON_CLAIM: text.optional(),
  PUBLIC_URL: issuerUrl.optional(),
  SESSION_KEY_FILE: text.optional(),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(10_080).default(120),
  SESSION_HOURS: z.coerce.number().int().min(1).max(720).default(12),
  HOST: text.default('127.0.0.1'),
  PORT: port.default(3000),
  DRAIN_SECONDS: z.coerce.number().int().min(0).max(300).optional(),
  RATE_LIMIT_PER_SUBJECT: z.coerce.number().int().min(1).optional(),
  RATE_LIMIT_PER_ADDRESS: z.coerce.number().int().min(1).optional(),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((value) => value.split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))),
  WORKER_HEALTH_PORT: port.optional(),
  WORKER_BUILD_ID: z
    .string()
    .regex(/^[\w.-]{1,100}$/, 'must be letters, digits, - _ and .')
    .optional(),
  WAKE_MARK_FILE: text.optional(),
  RUN_HISTORY_DAYS: z.coerce.number().int().min(0).max(36_500).default(400),
  FILES_DIR: text.optional(),
  HASH_ALGORITHM: z.enum(['sha256', 'sm3']).default('sha256'),
  CHECKPOINT_ORIGIN: z
    .string()
    .regex(/^[^\s+]{1,100}$/, 'must be a name without spaces or +')
    .default('duban'),
  CHECKPOINT_KEY_FILE: text.optional(),
  CHECKPOINT_PUBLIC_KEYS_FILE: text.optional(),
  ATTESTATION_KEY_FILE: text.optional(),
  ATTESTATION_PUBLIC_KEYS_FILE: text.optional(),
  CHECKPOINT_EVERY_SECONDS: z.coerce.number().int().min(1).max(86_400).default(60),
  CHECKPOINT_WITNESS_FILE: text.optional(),
  CHECKPOINT_WITNESS_URL: z.url({ protocol: /^https?$/, error: 'must be an http(s) URL' }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  LOG_PRETTY: flag.optional(),
});
export type Variables = z.infer<typeof variables>;
