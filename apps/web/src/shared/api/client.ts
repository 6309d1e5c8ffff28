import { createApiClient, type Views } from '@duban/api-client';
import { currentLocale } from '../i18n/locale.js';

export const api = createApiClient({ baseUrl: window.location.origin, language: currentLocale });

export type { Views };
