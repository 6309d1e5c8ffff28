/** What we use of saxen, which brings no types. */
declare module 'saxen' {
  export class Parser {
    constructor(options?: { proxy?: boolean });
    ns(prefixes?: Record<string, string>): this;
    on(
      event: 'openTag',
      visit: (name: string, attributes: () => Record<string, string>, decode: (text: string) => string, selfClosing: boolean) => void,
    ): this;
    on(event: 'closeTag', visit: (name: string) => void): this;
    on(event: 'text', visit: (text: string, decode: (text: string) => string) => void): this;
    on(event: 'cdata', visit: (text: string) => void): this;
    on(event: 'error' | 'warn', visit: (error: Error) => void): this;
    parse(xml: string): this;
  }
}
