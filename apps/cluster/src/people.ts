import { randomUUID } from 'node:crypto';
import type { DepartmentView, ImportPreviewView, PersonView } from '@duban/contracts';
import { demoCity, DEMO_PEOPLE } from '@duban/identity';
import type { Client } from './client.js';

const API = '/api/v1';
/** Of the example's realm; a token holds five minutes. */
const FRESH_MS = 4 * 60_000;
/** Of everybody but the administrator. */
export const PASSWORD = 'cluster-people';
const UNIT_KIND = { organ: '机关', office: '督查机构', department: '部门', district: '板块', subunit: '下属单位', body: '无账号单位' };
const ROLE: Record<string, string> = {
  department_head: '主要负责人',
  clerk: '经办人',
  supervision_officer: '督办专员',
  office_head: '督查室主任',
  leader_in_charge: '分管领导',
  issuing_leader: '交办领导',
  auditor: '审计',
  administrator: '管理员',
};

/** Who works on the cluster: entered by its first administrator as a roster, known to the provider by their logins. */
export class People {
  private readonly tokens = new Map<string, { token: string; until: number }>();
  private units: DepartmentView[] = [];
  private persons: PersonView[] = [];

  constructor(
    private readonly client: Client,
    private readonly settings: Record<string, string>,
  ) {}

  /** Whoever heads a unit that works, in the roster's order. */
  get heads(): { login: string; unit: string }[] {
    return DEMO_PEOPLE.filter(({ roles, departmentId }) => roles.includes('department_head') && this.unitKind(departmentId)).map(
      ({ login, departmentId }) => ({ login, unit: departmentId }),
    );
  }

  private unitKind(id: string): boolean {
    return this.units.some((unit) => unit.id === id && (unit.kind === 'department' || unit.kind === 'district'));
  }

  idOf(login: string): string {
    const zh = DEMO_PEOPLE.find((one) => one.login === login)?.name.zh;
    const found = this.persons.find(({ name }) => name === zh);
    if (!found) throw new Error(`${login} is not in the roster`);
    return found.id;
  }

  /** Of a person at the provider, kept while it is fresh. */
  async token(login: string): Promise<string> {
    const kept = this.tokens.get(login);
    if (kept && kept.until > Date.now()) return kept.token;
    const password = login === this.settings['ADMIN_LOGIN'] ? (this.settings['ADMIN_PASSWORD'] ?? '') : PASSWORD;
    const token = await this.sign('duban', { client_id: 'duban-scripts', username: login, password });
    this.tokens.set(login, { token, until: Date.now() + FRESH_MS });
    return token;
  }

  private async sign(realm: string, form: Record<string, string>): Promise<string> {
    const body = new URLSearchParams({ grant_type: 'password', scope: 'openid', ...form }).toString();
    const path = `/id/realms/${realm}/protocol/openid-connect/token`;
    return (await this.client.json<{ access_token: string }>(path, { body })).access_token;
  }

  /** Enters the demo city's units, people and charges where they are not there yet. */
  async settle(): Promise<void> {
    const admin = this.settings['ADMIN_LOGIN'] ?? '';
    const people = DEMO_PEOPLE.filter(({ login }) => login !== admin);
    await this.enterLogins(people);
    const { departments } = demoCity();
    const units = Object.values(departments).map(
      ({ id, name, kind }) => `${id},${name.zh},${name.en.replaceAll(',', ' ')},${UNIT_KIND[kind]}`,
    );
    await this.importRoster(admin, ['编码,名称,英文名称,类别', ...units]);
    // an auditor's post has a scope and an end
    const until = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);
    const posts = people.map(({ login, name, departmentId, title, roles }) => {
      const terms = roles.includes('auditor') ? ['全部', until] : ['', ''];
      return [login, name.zh, departmentId, title.zh, roles.map((role) => ROLE[role]).join('、'), ...terms].join(',');
    });
    await this.importRoster(admin, ['账号,姓名,单位,职务,角色,审计范围,终止日期', ...posts]);
    const charges = people
      .filter(({ inChargeOf }) => inChargeOf.length > 0)
      .map(({ login, inChargeOf }) => `${login},${inChargeOf.join('、')}`);
    await this.importRoster(admin, ['账号,分管单位', ...charges]);
    const token = await this.token('duban.officer');
    this.units = (await this.client.json<{ items: DepartmentView[] }>(`${API}/departments`, { token })).items;
    this.persons = (await this.client.json<{ items: PersonView[] }>(`${API}/people`, { token })).items;
  }

  private async enterLogins(people: readonly { login: string; name: { zh: string } }[]): Promise<void> {
    const password = this.settings['KEYCLOAK_ADMIN_PASSWORD'] ?? '';
    const token = await this.sign('master', { client_id: 'admin-cli', username: 'keycloak', password });
    for (const { login, name } of people) {
      const credentials = [{ type: 'password', value: PASSWORD, temporary: false }];
      const body = {
        ...{ username: login, enabled: true, emailVerified: true, email: `${login}@example.org` },
        ...{ firstName: name.zh, lastName: '-', credentials },
      };
      const { status, text } = await this.client.ask('/id/admin/realms/duban/users', { token, body });
      // from an earlier start
      if (status !== 201 && status !== 409) throw new Error(`${login} was not entered at the provider: ${status} ${text}`);
    }
  }

  /** As the console does it: a preview, and the confirmation of exactly that. */
  private async importRoster(login: string, lines: string[]): Promise<void> {
    const token = await this.token(login);
    const boundary = randomUUID();
    const body = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="roster.csv"\r\nContent-Type: text/csv\r\n\r\n${lines.join('\n')}\n\r\n--${boundary}--\r\n`;
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': `multipart/form-data; boundary=${boundary}` };
    const send = async <T>(path: string): Promise<T> => {
      const { status, text } = await this.client.raw(`${API}${path}`, 'POST', headers, body);
      if (status !== 200) throw new Error(`${path}: ${status} ${text.slice(0, 300)}`);
      return JSON.parse(text) as T;
    };
    const { preview, version, lines: read } = await send<ImportPreviewView>('/organisation/imports/preview');
    const refused = read.filter(({ action }) => action === 'refused');
    if (refused.length > 0) throw new Error(`the roster is refused: ${JSON.stringify(refused.slice(0, 3))}`);
    if (read.some(({ action }) => action !== 'none')) await send(`/organisation/imports?preview=${preview}&version=${version}`);
  }
}
