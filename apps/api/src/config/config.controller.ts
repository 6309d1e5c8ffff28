import { Controller } from '@nestjs/common';
import { createRequire } from 'node:module';
import { configRoutes as routes, MAX_MINUTES, type ConfigView } from '@duban/contracts';
import { DOCUMENT_TYPES } from '@duban/files';
import { MAX_IMPORT_BYTES, MAX_IMPORT_ROWS } from '@duban/identity';
import type { Clock } from '@duban/platform';
import { BODY_LIMIT, MAX_DOCUMENT_BYTES, MAX_FILE_BYTES } from '../http/limits.js';
import { ACCEPTED_TYPES, INLINE_TYPES } from '../http/media-types.js';
import { Bind } from '../http/call.js';
import { Port, type ApiPorts } from '../ports/ports.js';

const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

/** The same for everybody who asks, signed in or not. */
@Controller()
export class ConfigController {
  constructor(
    @Port('clock') private readonly clock: Clock,
    @Port('identity') private readonly identity: ApiPorts['identity'],
    @Port('demo') private readonly demo: boolean,
  ) {}

  @Bind(routes.config)
  config(): ConfigView {
    const { issuers, audience } = this.identity;
    return {
      product: { zh: '督办', en: 'Duban' },
      version,
      languages: ['zh', 'en'],
      timeZone: 'Asia/Shanghai',
      now: this.clock.now(),
      identity: { issuers: [...issuers], audience },
      embedded: this.demo,
      bodyMaxBytes: BODY_LIMIT,
      files: { maxBytes: MAX_FILE_BYTES, mediaTypes: [...ACCEPTED_TYPES], inline: [...INLINE_TYPES] },
      minutes: { maxBytes: MAX_DOCUMENT_BYTES, mediaTypes: [...DOCUMENT_TYPES], maxCharacters: MAX_MINUTES },
      roster: { maxBytes: MAX_IMPORT_BYTES, maxRows: MAX_IMPORT_ROWS },
    };
  }
}
