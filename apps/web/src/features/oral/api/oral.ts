import { postTo, type CommandAnswer } from '@duban/api-client';
import { api } from '../../../shared/api/client.js';

export const register = (body: object, key: string): Promise<CommandAnswer> => postTo(api, '/directives', body, key);
