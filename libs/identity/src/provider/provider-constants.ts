import { join } from 'node:path';

/** The API as a resource (RFC 8707); its tokens carry the audience. */
export const API_RESOURCE = 'urn:duban:api';
export const WEB_CLIENT = 'duban-web';
/** Where the provider sends a browser back to. */
export const CALLBACK_PATH = '/session/callback';
export const SCRIPT_CLIENT = 'duban-cli';
/** Where the authorization code is handed to a script; nothing needs to listen there. */
export const SCRIPT_REDIRECT = 'http://127.0.0.1/callback';

/** What commands of the same installation need to sign in; holds the password, so only its owner may read it. */
export interface DemoAccess {
  issuer: string;
  /** Of every demo person of this installation. */
  password: string;
}

export const demoSecretsPath = (home: string): string => join(home, 'identity', 'provider.json');
export const demoAccessPath = (home: string): string => join(home, 'identity', 'access.json');
