import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { Matter } from './console.spec-support.js';

export interface Device {
  /** 375 px wide, with fingers. */
  phone?: boolean;
  locale?: 'zh-CN' | 'en';
}

type Name = string | RegExp;

const userAgent = process.env['CHROMIUM_USER_AGENT'];
/** What a browser says it is; for old headless ones, which keep no Secure cookie of plain http (see apps/web/README.md). */
const SAYS = userAgent === undefined ? {} : { userAgent };

/** What must happen has happened by then, also while others use the machine. */
const PATIENCE_MS = 30_000;
/** Nobody goes on with Tab for longer. */
const FARTHEST = 120;
export const DESK = { viewport: { width: 1280, height: 860 } };
export const PHONE = { viewport: { width: 375, height: 780 }, hasTouch: true, isMobile: true };

/**
 * One person in front of the console. Everything is found by its role and its name, as a screen reader's user finds it; nothing by what
 * it looks like or where it stands.
 */
export class Screen {
  /** Exceptions that nobody caught, and what the page's own policy refused. */
  readonly broken: string[] = [];

  private constructor(
    readonly page: Page,
    readonly address: string,
  ) {
    page.on('pageerror', (error) => this.broken.push(String(error)));
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) this.broken.push(message.text());
    });
  }

  static async open(browser: Browser, address: string, { phone = false, locale = 'zh-CN' }: Device): Promise<Screen> {
    const context = await browser.newContext({ ...(phone ? PHONE : DESK), ...SAYS, timezoneId: 'Asia/Shanghai' });
    context.setDefaultTimeout(PATIENCE_MS);
    // once: who changes the language later is not asked again
    await context.addInitScript(`localStorage.getItem('duban:locale') ?? localStorage.setItem('duban:locale', '${locale}')`);
    const page = await context.newPage();
    await page.goto(address);
    return new Screen(page, address);
  }

  /** Of the same browser: it keeps what the first has kept. */
  async anotherTab(): Promise<Screen> {
    const page = await this.context.newPage();
    await page.goto(this.address);
    return new Screen(page, this.address);
  }

  get context(): BrowserContext {
    return this.page.context();
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** From the page that says so, through the provider's form, back to where one was. */
  async signIn(login: string, password: string): Promise<void> {
    await this.page.getByRole('link', { name: /登录|Sign in/ }).click();
    await this.fillIn(login, password);
    await this.page.getByRole('navigation').first().waitFor();
  }

  /** The provider's own form. */
  async fillIn(login: string, password: string): Promise<void> {
    await this.page.getByRole('combobox', { name: '人员' }).selectOption(login);
    await this.page.getByLabel('口令').fill(password);
    await this.page.getByRole('button', { name: '登录' }).click();
  }

  button(name: Name): Locator {
    return this.page.getByRole('button', { name, ...exact(name) });
  }

  async press(name: Name): Promise<void> {
    await this.button(name).click();
  }

  async follow(name: Name): Promise<void> {
    await this.page.getByRole('link', { name, ...exact(name) }).click();
  }

  field(name: Name): Locator {
    return this.page.getByRole('textbox', { name });
  }

  async write(name: Name, text: string): Promise<void> {
    await this.field(name).fill(text);
  }

  async tick(name: Name): Promise<void> {
    // its own box lies under the drawn one: the click lands where it is seen
    await this.page.getByRole('checkbox', { name, ...exact(name) }).check({ force: true });
  }

  async choose(name: Name): Promise<void> {
    await this.page.getByRole('radio', { name, ...exact(name) }).check();
  }

  /** What a link leads to, as this browser gets it. */
  async behind(name: Name): Promise<Buffer> {
    const link = this.page.getByRole('link', { name, ...exact(name) });
    const bytes = await link.evaluate(async (element) => {
      const { href } = element as unknown as { href: string };
      return [...new Uint8Array(await (await fetch(href)).arrayBuffer())];
    });
    return Buffer.from(bytes);
  }

  /** What is called so among those that may be chosen. */
  async optionOf(list: Name, called: RegExp): Promise<string> {
    const option = this.page.getByRole('combobox', { name: list }).getByRole('option', { name: called }).first();
    await option.waitFor({ state: 'attached' });
    return (await option.textContent()) ?? '';
  }

  async attach(name: string, ...files: Attachment[]): Promise<void> {
    await this.page.getByRole('group', { name }).getByLabel('选择文件').setInputFiles(files);
  }

  /** Goes on with the keyboard until it has the focus. */
  async tabTo(role: 'button' | 'link' | 'checkbox' | 'textbox', name: Name): Promise<void> {
    const goal = this.page.getByRole(role, { name, ...exact(name) });
    await goal.waitFor();
    for (let step = 0; step < FARTHEST; step += 1) {
      if (await goal.evaluate(hasFocus)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`the keyboard does not reach ${role} ${String(name)}`);
  }

  /** Waits until it stands there. */
  async reads(text: Name): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async heading(name: Name): Promise<void> {
    await this.page.getByRole('heading', { name }).first().waitFor();
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.address).href);
  }

  async openTask({ path, title }: Matter, search = ''): Promise<void> {
    await this.goTo(`${path}${search}`);
    await this.page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  async submit(): Promise<void> {
    await this.press('提交');
    await this.sent();
  }

  /** Waits until the form that was sent is gone. */
  async sent(ms = PATIENCE_MS): Promise<void> {
    await this.button(/提交(…)?$/).waitFor({ state: 'detached', timeout: ms });
  }
}

export interface Attachment {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Small, and different from any of another name. */
export const pdf = (name: string): Attachment => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4\n% ${name}\n`) });

/** Runs in the page. */
const hasFocus = (element: unknown): boolean =>
  element === (globalThis as unknown as { document: { activeElement: unknown } }).document.activeElement;

/** A name that is given in full is meant in full. */
const exact = (name: Name): { exact?: true } => (typeof name === 'string' ? { exact: true } : {});
