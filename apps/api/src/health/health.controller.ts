import { Controller } from '@nestjs/common';
import type { Clock } from '@duban/platform';
import type { Logger } from '@duban/platform';
import { queryRoutes as routes } from '@duban/contracts';
import { Bind } from '../http/call.js';
import { Draining } from '../http/draining.js';
import { Problem } from '../http/problem.js';
import { openApiDocument } from '../http/openapi.js';
import { Port, type ApiPorts } from '../ports/ports.js';

type Checks = Record<string, { ok: boolean; detail?: string }>;

/** Real ms after its end. */
const LOOK_HOLDS_MS = 1_000;

@Controller()
export class HealthController {
  private last: Promise<Checks> | null = null;
  private document: Record<string, unknown> | null = null;

  constructor(
    @Port('clock') private readonly clock: Clock,
    @Port('logger') private readonly logger: Logger,
    @Port('checks') private readonly checks: ApiPorts['checks'],
    private readonly draining: Draining,
  ) {}

  @Bind(routes.live)
  live() {
    return { status: 'ok' as const };
  }

  /** 200 also when degraded: reads go on while Temporal is away, and a restart of the API would not bring it back. 503 when nothing can be answered, and when the process is about to end. */
  @Bind(routes.ready)
  async ready() {
    this.draining.refuse();
    const checks = await this.look();
    const failing = Object.entries(checks).filter(([name, { ok }]) => !ok && this.checks[name]?.needed());
    if (failing.length > 0)
      throw new Problem('unavailable', { params: Object.fromEntries(failing.map(([name]) => [name, 'unreachable'])) });
    const status = Object.values(checks).every(({ ok }) => ok) ? ('ok' as const) : ('degraded' as const);
    return { status, checks, now: this.clock.now() };
  }

  /** Anybody may ask, as often as they like: one look serves all who ask until a second after it, and costs one connection. */
  private look(): Promise<Checks> {
    this.last ??= this.check().finally(() => setTimeout(() => (this.last = null), LOOK_HOLDS_MS).unref());
    return this.last;
  }

  private async check(): Promise<Checks> {
    const entries = Object.entries(this.checks).map(async ([name, check]) => {
      try {
        await check.look();
        return [name, { ok: true }] as const;
      } catch (error) {
        // what an error says of addresses and roles is for the log alone
        this.logger.warn({ err: error, check: name }, 'a server is out of reach');
        return [name, { ok: false, detail: 'unreachable' }] as const;
      }
    });
    return Object.fromEntries(await Promise.all(entries));
  }

  @Bind(routes.openapi)
  openapi() {
    this.document ??= openApiDocument();
    return this.document;
  }
}
