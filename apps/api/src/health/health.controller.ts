import { Controller, Inject } from '@nestjs/common';
import { queryRoutes as routes } from '@duban/contracts';
import { Bind } from '../http/call.js';
import { openApiDocument } from '../http/openapi.js';
import { DEPS, type ApiDeps } from '../ports.js';

@Controller()
export class HealthController {
  private document: Record<string, unknown> | null = null;

  constructor(@Inject(DEPS) private readonly deps: ApiDeps) {}

  @Bind(routes.live)
  live() {
    return { status: 'ok' as const };
  }

  /** Answers 200 also when degraded: reads go on while Temporal is away, and a restart of the API would not bring it back. */
  @Bind(routes.ready)
  async ready() {
    const entries = await Promise.all(
      Object.entries(this.deps.checks).map(async ([name, check]) => {
        const result = await check().then(
          () => ({ ok: true }),
          (error: unknown) => ({ ok: false, detail: error instanceof Error ? error.message.slice(0, 120) : 'failed' }),
        );
        return [name, result] as const;
      }),
    );
    const checks = Object.fromEntries(entries);
    return {
      status: entries.every(([, result]) => result.ok) ? ('ok' as const) : ('degraded' as const),
      checks,
      now: this.deps.clock.now(),
    };
  }

  @Bind(routes.openapi)
  openapi() {
    this.document ??= openApiDocument();
    return this.document;
  }
}
