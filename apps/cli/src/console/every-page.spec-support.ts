import { expect, test } from '@jest/globals';
import { overflow, violations } from './axe.spec-support.js';
import type { Console } from './console.spec-support.js';
import { DESK, PHONE, type Screen } from './screen.spec-support.js';

const HOME = /\/api\/v1\/home/;
const API = /\/api\/v1\//;

/** What is wrong with each state that was looked at, by its name; nothing = all is well. */
class Look {
  readonly wrong: Record<string, string[]> = {};

  /** @param axeAt sizes in which axe looks; how wide the page is, is measured in both */
  constructor(
    private readonly screen: Screen,
    private readonly axeAt: readonly string[],
  ) {}

  /** On a desk and as narrow as a phone. */
  async at(state: string): Promise<void> {
    const { page, broken } = this.screen;
    for (const [size, { viewport }] of Object.entries({ desk: DESK, phone: PHONE })) {
      await page.setViewportSize(viewport);
      const found = [...(this.axeAt.includes(size) ? await violations(page) : []), ...broken.splice(0)];
      const wider = await overflow(page);
      if (wider !== null) found.push(wider);
      if (found.length > 0) this.wrong[`${state}, ${size}`] = found;
    }
    await page.setViewportSize(DESK.viewport);
  }
}

/** Of a department, of a leader and of the office, besides what their work itself leads through. */
const PAGES = {
  'jiaotong.head': ['/report-sheets', '/search', '/search?q=%E6%A0%B8', '/to-read', '/settings', '/leave', '/unit?shown=closedThisMonth'],
  'leader.li': ['/', '/field', '/field?open=true', '/sign-offs', '/releases', '/extensions', '/to-read'],
  auditor: ['/', '/exceptions', '/exceptions?code=entered_by_proxy', '/samples', '/board', '/statistics', '/directory'],
  'duban.head': [
    ...['/board', '/board?by=directive&grade=key', '/tasks?open=true', '/forecast', '/meetings'],
    ...['/reports/daily', '/series', '/statistics', '/bulletins/2020-01', '/directory', '/directory?away=true', '/incidents'],
  ],
} as const;

const FORMS = ['ReportProgress', 'RequestExtension', 'RequestClosure', 'RaiseBlock', 'AnswerDispatch', 'RequestTermination'];

/** In any language: by what an element is, not by its name. */
const shown = async (screen: Screen, role: 'alert' | 'status' | 'heading' | 'form'): Promise<void> => {
  await (role === 'form' ? screen.button(/^(提交|Submit|Send)/) : screen.page.getByRole(role)).first().waitFor();
};

const askedForTime = (console: Console, { path }: { path: string }): Promise<unknown> =>
  console.duban.request('jiaotong.head', 'POST', `${path}/extension-requests`, {
    ...{ proposedDue: '2020-04-10', cause: '连续降雨。', progress: '已完成过半。' },
  });

/** Each of the pages at rest: headed, and nothing loading. */
const walk = async (look: Look, screen: Screen, pages: readonly string[]): Promise<void> => {
  for (const path of pages) {
    await screen.goTo(path);
    await screen.page.getByRole('heading', { level: 1 }).waitFor();
    await screen.page.getByText(/^(正在加载|Loading)/).waitFor({ state: 'detached' });
    await look.at(path);
  }
};

export const everyPageAndState = (console: () => Console): void => {
  test.each(['zh-CN', 'en'] as const)(
    'axe finds nothing, nothing is wider than a phone and nothing breaks: %s',
    async (locale) => {
      const matter = await console().received(`检查养老机构消防 ${locale}`, { grade: 'key', assists: ['gongxin'] });
      const waiting = await console().given(`核实危房名单 ${locale}`, { grade: 'key' });
      const screen = await console().open({ locale });
      // what axe sees in one language only is names, not sizes: another twenty seconds would show nothing else
      const axeAt = locale === 'en' ? ['desk'] : ['desk', 'phone'];
      const look = new Look(screen, axeAt);
      await screen.page.getByRole('heading', { level: 1 }).waitFor();
      await look.at('signed out');
      await screen.goTo('/?sign-in=unknown_person');
      await shown(screen, 'alert');
      await look.at('signed in as nobody known');
      await screen.signIn('jiaotong.head', await console().password());
      await screen.page.getByRole('heading', { level: 2 }).first().waitFor();
      await look.at('inbox');

      await screen.openTask(waiting);
      await look.at('a task to sign for');
      await screen.openTask(matter);
      await look.at('a task');
      for (const act of FORMS) {
        await screen.openTask(matter, `?act=${act}`);
        await shown(screen, 'form');
        await look.at(`form ${act}`);
        await screen.button(/^(提交|Submit|Send)/).click();
        await look.at(`form ${act}, not filled in`);
      }
      await screen.goTo('/unit');
      await shown(screen, 'heading');
      await look.at('unit');
      // what axe finds of its forms on a phone it would find of these: how wide they are is measured all the same
      const beside = new Look(screen, ['desk']);
      await walk(beside, screen, PAGES['jiaotong.head']);
      await screen.goTo('/nowhere');
      await shown(screen, 'alert');
      await look.at('no such page');
      await screen.goTo(`/directives/${matter.directiveId}/tasks/t99`);
      await shown(screen, 'alert');
      await look.at('no such task');

      await screen.page.route(HOME, () => undefined);
      await screen.goTo('/');
      await shown(screen, 'status');
      await look.at('loading');
      await screen.page.unroute(HOME);
      await screen.page.route(API, (route) => route.abort());
      await screen.goTo('/');
      await shown(screen, 'alert');
      await look.at('out of reach');
      await screen.page.unroute(API);

      await screen.openTask(matter, '?act=ReportProgress');
      await shown(screen, 'form');
      await console().endSessions('jiaotong.head');
      await screen.page.getByRole('textbox').first().fill('…');
      await screen.button(/^(提交|Submit|Send)/).click();
      await shown(screen, 'alert');
      await look.at('signed out in the middle of a form');
      await screen.close();

      const idle = await console().signedIn('shangwu.head', { locale });
      const other = new Look(idle, axeAt);
      await idle.page.getByRole('heading', { level: 1 }).waitFor();
      await other.at('an empty inbox');
      await idle.close();

      const asked = await console().received(`疏通排水口 ${locale}`);
      await askedForTime(console(), asked);
      const proposed = await console().proposed(`核定补贴名单 ${locale}`, 'major');
      const leader = await console().signedIn('leader.li', { locale });
      const leaders = new Look(leader, ['desk']);
      await walk(leaders, leader, [
        ...PAGES['leader.li'],
        ...[`${asked.path}?act=DecideExtension&n=1`, `${proposed}/registration`, `${proposed}/instruction`, asked.path],
      ]);
      await leader.close();
      const head = await console().signedIn('duban.head', { locale });
      const office = new Look(head, ['desk']);
      const paper = { text: `市政府常务会议纪要\n2020年2月17日\n会议要求，市交通局要在3月底前修复路灯。（${locale}）` };
      const { id } = await console().duban.request<{ id: string }>('duban.officer', 'POST', '/meetings', paper);
      await walk(office, head, [...PAGES['duban.head'], `/meetings/${id}`, `/meetings/${id}/list`, proposed]);
      await head.close();
      const auditor = await console().signedIn('auditor', { locale });
      const audits = new Look(auditor, ['desk']);
      await walk(audits, auditor, PAGES.auditor);
      await auditor.close();
      expect({ ...look.wrong, ...beside.wrong, ...other.wrong, ...leaders.wrong, ...office.wrong, ...audits.wrong }).toEqual({});
    },
    360_000,
  );

  test('the keyboard alone decides an extension, and watches what it was asked for', async () => {
    const matter = await console().received('更换老旧井盖');
    await askedForTime(console(), matter);
    const leader = await console().signedIn('leader.li');
    await leader.tabTo('link', `批复 ${matter.title}`);
    await leader.page.keyboard.press('Enter');
    for (const button of ['同意延期', '批复同意']) {
      await leader.tabTo('button', button);
      await leader.page.keyboard.press('Enter');
      if (button === '同意延期') await leader.heading(button);
    }
    await leader.reads('已批准延期');
    await leader.openTask(matter);
    await leader.tabTo('button', '关注');
    await leader.page.keyboard.press('Enter');
    await leader.heading('关注');
    await leader.choose('只是这项任务');
    await leader.tabTo('textbox', /^理由/);
    await leader.page.keyboard.insertText('群众反映多。');
    await leader.tabTo('button', '提交');
    await leader.page.keyboard.press('Enter');
    await leader.reads('已关注');
    expect(await console().recorded(matter, 'ExtensionGranted', 'WatchBegun')).toEqual([1, 1]);
    await leader.close();
  }, 120_000);

  test('the keyboard alone signs for a matter and reports on it', async () => {
    const matter = await console().given('巡查内涝点位', { grade: 'key', leads: ['yingji'] });
    const screen = await console().signedIn('yingji.head');
    await screen.tabTo('checkbox', `选中“${matter.title}”`);
    await screen.page.keyboard.press('Space');
    await screen.tabTo('button', '签收所选');
    await screen.page.keyboard.press('Enter');
    await screen.reads('已签收 1 项');
    await screen.tabTo('link', `反馈 ${matter.title}`);
    await screen.page.keyboard.press('Enter');
    await screen.heading('进展反馈');
    await screen.tabTo('textbox', /^进展情况/);
    await screen.page.keyboard.insertText('已巡查二十处。');
    await screen.tabTo('button', '提交');
    await screen.page.keyboard.press('Enter');
    await screen.sent();
    await screen.reads('已巡查二十处。');
    expect(await console().recorded(matter, 'TaskReceived', 'ProgressReported')).toEqual([1, 1]);
    await screen.close();
  }, 180_000);

  test('on a phone the same: sign for it, ask for closure with a photograph', async () => {
    const matter = await console().given('修复破损护栏');
    const screen = await console().signedIn('jiaotong.head', { phone: true });
    await screen.openTask(matter);
    await screen.press('签收');
    await screen.press('其他');
    await screen.press('办结申请');
    await screen.write('办结情况', '护栏已修复。');
    await screen.attach('佐证材料', { name: '现场.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xd9]) });
    await screen.button('移除“现场.jpg”').waitFor();
    expect(await overflow(screen.page)).toBeNull();
    await screen.submit();
    await screen.reads('护栏已修复。');
    expect(await overflow(screen.page)).toBeNull();
    expect(await console().recorded(matter, 'TaskReceived', 'ClosureRequested')).toEqual([1, 1]);
    await screen.close();
  }, 180_000);
};
