import type { DepartmentView } from '@duban/contracts';
import { obtainToken } from '@duban/identity';
import type { RunningStack } from '../stack.js';
import { Person } from './client.js';

/** Signs people in as they are needed, and knows who leads what. */
export class Cast {
  private readonly signedIn = new Map<string, Promise<Person>>();
  private departments: DepartmentView[] = [];
  private readonly names = new Map<string, { zh: string; en: string }>();

  constructor(private readonly stack: RunningStack) {}

  /** Where people open the console. */
  get console(): string {
    return this.stack.state.consoleUrl;
  }

  get api(): string {
    return `${this.stack.state.apiUrl}/api/v1`;
  }

  person(login: string): Promise<Person> {
    let signing = this.signedIn.get(login);
    if (!signing) {
      signing = obtainToken({ issuer: this.stack.state.issuer, login, password: this.passwordOf(login) }).then(
        ({ accessToken }) => new Person(this.api, login, accessToken),
      );
      this.signedIn.set(login, signing);
    }
    return signing;
  }

  /** @throws when nobody signs in so */
  passwordOf(login: string): string {
    const found = this.stack.logins.find((one) => one.login === login);
    if (!found) throw new Error(`nobody signs in as ${login}`);
    return found.password;
  }

  head(department: string): Promise<Person> {
    return this.person(`${department}.head`);
  }

  clerk(department: string): Promise<Person> {
    return this.person(`${department}.clerk`);
  }

  /** Everybody signs in before the story begins: a browser does it once a day, not in the middle of an act. */
  async signInAll(): Promise<void> {
    await Promise.all(this.stack.logins.map(({ login }) => this.person(login)));
  }

  async learn(): Promise<void> {
    const officer = await this.person('duban.officer');
    this.departments = (await officer.get<{ items: DepartmentView[] }>('/departments')).items;
    const people = (await officer.get<{ items: { id: string; name: string; nameEn?: string }[] }>('/people')).items;
    for (const person of people) this.names.set(person.id, { zh: person.name, en: person.nameEn ?? person.name });
    for (const department of this.departments)
      this.names.set(department.id, { zh: department.name, en: department.nameEn ?? department.name });
  }

  /** Departments with a head to sign in as. */
  get doers(): string[] {
    return this.departments.filter((one) => one.kind === 'department' || one.kind === 'district').map((one) => one.id);
  }

  group(id: string): string[] {
    return this.departments.find((one) => one.id === id)?.members ?? [];
  }

  get districts(): string[] {
    return this.departments.filter((one) => one.kind === 'district').map((one) => one.id);
  }

  /** The leader who answers for a department. */
  leaderOf(department: string): string {
    const leader = this.departments.find((one) => one.id === department)?.leaderInCharge;
    if (!leader) throw new Error(`nobody is in charge of ${department}`);
    return leader;
  }

  loginOfLeader(department: string): 'leader.li' | 'leader.wang' {
    const wang = new Set(['weijian', 'jiaoyu', 'renshe', 'gongan', 'sifa', 'xuanchuan', 'zuzhi', 'xishan']);
    return wang.has(department) ? 'leader.wang' : 'leader.li';
  }

  name(id: string, lang: 'zh' | 'en'): string {
    return this.names.get(id)?.[lang] ?? id;
  }
}
