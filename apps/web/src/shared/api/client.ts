import { createApiClient, type Views } from '@duban/api-client';
import { currentLocale } from '../i18n/locale.js';
import { presence } from './presence.js';

export const api = createApiClient({ baseUrl: window.location.origin, language: currentLocale, attended: presence.attended });

export type { Views };
