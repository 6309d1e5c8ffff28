import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { EventView } from '@duban/contracts';
import type { Role } from '@duban/domain';
import { demoPersonId, readDemoAccess } from '@duban/identity';
import { workspaceRoot } from '@duban/platform';
import { demoRegistration } from '@duban/testing/demo-city';
import { chromium, type Browser } from 'playwright-core';
import { Office } from '../faults/office.spec-support.js';
import { DubanChild } from '../start/duban-child.spec-support.js';
import { Screen, type Device } from './screen.spec-support.js';

/** The clock goes as fast as the real one: what a page says of a day can be foretold, and no date passes while a story is told. */
const STARTS = '2020-02-17T01:00:00.000Z';
const DUE = { at: '2020-03-31T16:00:00.000Z', origin: 'decision' };

/** A task that waits for its department. */
export interface Matter {
  title: string;
  directiveId: string;
  taskId: string;
  /** Of its page; below `/api/v1` its address in the API. */
  path: string;
}

interface Asked {
  /** One task for each. */
  leads?: string[];
  assists?: string[];
  grade?: 'routine' | 'key' | 'major';
  /** What else each task is given: measures, a cycle of reports. */
  with?: object;
}

/** Its path; brought when there is none. @throws Error saying so when none could be brought: nothing would be tested. */
const browserPath = async (): Promise<string> => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(workspaceRoot(), 'tools/browser.mjs')]);
  return stdout.trim();
};

/** The whole stack, and a browser in front of it. What stands before a story is entered through the API, the story itself on pages. */
export class Console {
  private constructor(
    readonly duban: DubanChild,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<Console> {
    const browser = await chromium.launch({ executablePath: await browserPath() });
    const duban = await DubanChild.make(`story:${STARTS}@${Date.now()}x1`);
    const console = new Console(duban, browser);
    try {
      await duban.start();
    } catch (error) {
      await console.stop();
      throw error;
    }
    return console;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.duban.remove();
  }

  /** At the sign-in page, as somebody who has only the address. */
  async open(device: Device = {}): Promise<Screen> {
    const { consoleUrl } = await this.duban.state();
    return Screen.open(this.browser, consoleUrl, device);
  }

  async signedIn(login: string, device: Device = {}): Promise<Screen> {
    const screen = await this.open(device);
    await screen.signIn(login, await this.password());
    return screen;
  }

  async password(): Promise<string> {
    return (await readDemoAccess(this.duban.home))?.password ?? '';
  }

  /** Registered, and waiting to be approved. @returns its address below `/api/v1` */
  async proposed(title: string, grade: Asked['grade'] = 'routine'): Promise<string> {
    const given = { ...demoRegistration, ...{ title, grade } };
    const { directiveId } = await this.duban.request<{ directiveId: string }>('duban.officer', 'POST', '/directives', given);
    await this.duban.request('duban.officer', 'POST', `/directives/${directiveId}/proposal`, {});
    return `/directives/${directiveId}`;
  }

  /** Registered, approved and handed out. */
  async given(title: string, { leads = ['jiaotong'], assists = [], grade = 'routine', with: more = {} }: Asked = {}): Promise<Matter> {
    const path = await this.proposed(title, grade);
    const directiveId = path.replace('/directives/', '');
    await this.duban.request('duban.head', 'POST', `${path}/approval`, { approve: true, reason: '同意立项' });
    const helpers = assists.map((departmentId) => ({ departmentId, duty: '提供数据' }));
    const task = { shape: 'joint', assists: helpers, title, closureStandard: demoRegistration.closureStandard, due: DUE };
    const { taskIds } = await this.duban.request<{ taskIds: string[] }>('duban.officer', 'POST', `${path}/tasks`, {
      tasks: leads.map((lead) => ({ ...task, ...more, leads: [lead] })),
    });
    const [taskId = ''] = taskIds;
    return { title, directiveId, taskId, path: `${path}/tasks/${taskId}` };
  }

  /** Signed for as well. */
  async received(title: string, asked: Asked = {}): Promise<Matter> {
    const matter = await this.given(title, asked);
    await this.duban.request(`${asked.leads?.[0] ?? 'jiaotong'}.head`, 'POST', `${matter.path}/receipt`, {});
    return matter;
  }

  events({ directiveId }: Matter): Promise<EventView[]> {
    return new Office(this.duban).events(directiveId);
  }

  /** How often each kind of event stands in the record, of those named. */
  async recorded(matter: Matter, ...types: string[]): Promise<number[]> {
    const events = await this.events(matter);
    return types.map((type) => events.filter((event) => event.type === type).length);
  }

  /** An administrator ends everything that a person is signed in with. */
  async endSessions(login: string): Promise<void> {
    await this.duban.request('admin', 'POST', `/organisation/people/${demoPersonId(login)}/sessions/end`, {});
  }

  /** For the coming weeks somebody does in another's name what is theirs to do. */
  async standIn(principal: string, delegate: string, role: Role): Promise<void> {
    const handedOn = { delegateId: demoPersonId(delegate), roles: [role], reference: '外出学习' };
    await this.duban.request(principal, 'POST', '/delegations', { ...handedOn, until: '2020-03-01T00:00:00.000Z' });
  }
}
