import type { DemoProvider } from '@duban/identity/provider';

interface Kept {
  value: string;
  attributes: string;
}

/** What a browser does of HTTP: it follows redirects, keeps cookies by host, and withholds Strict ones on the way back from elsewhere. */
export class Browser {
  private readonly jars = new Map<string, Map<string, Kept>>();
  userAgent = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/109.0';

  constructor(readonly console: string) {}

  cookies(url = this.console): Map<string, Kept> {
    const { hostname } = new URL(url);
    const jar = this.jars.get(hostname) ?? new Map<string, Kept>();
    this.jars.set(hostname, jar);
    return jar;
  }

  private header(url: string, crossSite: boolean): string {
    return [...this.cookies(url)]
      .filter(([, { attributes }]) => !(crossSite && /samesite=strict/i.test(attributes)))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');
  }

  private take(url: string, response: Response): void {
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      if (value === '') this.cookies(url).delete(name);
      else this.cookies(url).set(name, { value, attributes: attributes.join(';') });
    }
  }

  async send(path: string, init: RequestInit & { crossSite?: boolean } = {}): Promise<Response> {
    const url = new URL(path, this.console).href;
    const { crossSite = false, headers, ...rest } = init;
    const cookie = this.header(url, crossSite);
    const sent = { 'user-agent': this.userAgent, ...(cookie === '' ? {} : { cookie }), ...(headers as Record<string, string> | undefined) };
    const response = await fetch(url, { redirect: 'manual', ...rest, headers: sent });
    this.take(url, response);
    return response;
  }

  /** What a page's own script sends. */
  ask(path: string, init: RequestInit = {}): Promise<Response> {
    return this.send(`/api/v1${path}`, { ...init, headers: { 'X-Duban': '1', ...(init.headers as Record<string, string> | undefined) } });
  }

  /** Clicks "sign in" and fills in the provider's form. @returns where it is in the end */
  async signIn(provider: DemoProvider, login: string, returnTo = '/inbox'): Promise<string> {
    let next = `/session/login?return=${encodeURIComponent(returnTo)}`;
    for (let hops = 0; hops < 12; hops += 1) {
      const at = new URL(next, this.console);
      const form = at.pathname.startsWith('/interaction/')
        ? { method: 'POST', body: new URLSearchParams({ login, password: provider.password }) }
        : {};
      const response = await this.send(at.href, { ...form, crossSite: true });
      const location = response.headers.get('location');
      if (location === null) throw new Error(`${at.href}: ${response.status}`);
      next = new URL(location, at).href;
      if (next.startsWith(this.console) && !/^\/session\//.test(new URL(next).pathname)) return next;
    }
    throw new Error('it goes round in circles');
  }
}
