import { parse, serialize, type SerializeOptions } from 'cookie';

/** Cookies ignore ports: several installations on one machine tell theirs apart by name. */
const portOf = (publicUrl: string): string => {
  const { port } = new URL(publicUrl);
  return port === '' ? '' : `-${port}`;
};

const isPlain = (publicUrl: string): boolean => new URL(publicUrl).protocol === 'http:';

/** Safari keeps no Secure cookie of http, not even on loopback; every other browser does there. */
const isSafari = (userAgent: string): boolean => /Safari\//.test(userAgent) && !/Chrom(e|ium)\//.test(userAgent);

export type CookieUse = 'session' | 'login';

interface Named {
  name: string;
  secure: boolean;
}

const named = (use: CookieUse, publicUrl: string, secure: boolean): Named => {
  const name = `duban${use === 'login' ? '-login' : ''}${portOf(publicUrl)}`;
  return { name: secure ? `__Host-${name}` : name, secure };
};

/** What is set: with the prefix that no other host and no script can forge, but for Safari on plain loopback. */
const written = (use: CookieUse, publicUrl: string, userAgent: string): Named =>
  named(use, publicUrl, !(isPlain(publicUrl) && isSafari(userAgent)));

/** A cookie of ours in a Cookie header; the name without the prefix counts on plain loopback only. */
export const cookieIn = (header: string | undefined, use: CookieUse, publicUrl: string): string | null => {
  if (header === undefined) return null;
  const cookies = parse(header);
  const names = [named(use, publicUrl, true), ...(isPlain(publicUrl) ? [named(use, publicUrl, false)] : [])];
  return names.map(({ name }) => cookies[name]).find((value) => value !== undefined && value !== '') ?? null;
};

interface Written {
  publicUrl: string;
  userAgent: string;
  maxAgeSeconds: number;
}

/**
 * The line of a Set-Cookie header. A session's is Strict: no other site's link or form carries it. That of a sign-in under way must come
 * back with the browser from the provider: Lax.
 */
export const setCookie = (use: CookieUse, value: string, { publicUrl, userAgent, maxAgeSeconds }: Written): string => {
  const { name, secure } = written(use, publicUrl, userAgent);
  const options: SerializeOptions = {
    path: '/',
    httpOnly: true,
    secure,
    sameSite: use === 'login' ? 'lax' : 'strict',
    maxAge: maxAgeSeconds,
  };
  return serialize(name, value, options);
};
