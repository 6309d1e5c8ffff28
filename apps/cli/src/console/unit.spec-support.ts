import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from '@jest/globals';
import type { Console } from './console.spec-support.js';
import { heic, photo, shapeOfJpeg } from './photo.spec-support.js';
import type { Screen } from './screen.spec-support.js';

const PER_HEAD = { id: 'm1', name: '联系帮扶企业', perUnit: '每人', target: 2, unit: '家', roster: ['林静', '周敏'] };
/** The stream is given up after a while without a sign of life, and is stale soon after that. */
const UNTIL_STALE_MS = 60_000;

const rowOf = (screen: Screen, title: string) => screen.page.getByRole('group', { name: title });

/** What a unit does besides signing for its work and closing it. */
export const restOfAUnitsDay = (console: () => Console): void => {
  test('one sheet for all that is to be reported: kept on the way, gone on with by a colleague, sent once', async () => {
    const weekly = { leads: ['renshe'], with: { reportCycle: { every: 'week', day: 5 } } };
    const [first, second] = [await console().received('发放稳岗补贴', weekly), await console().received('组织线上招聘', weekly)];
    const clerk = await console().signedIn('renshe.clerk');
    await clerk.page.getByRole('link', { name: /^进展填报表/ }).click();
    await clerk.heading(/进展填报表/);
    await rowOf(clerk, first.title).getByRole('textbox', { name: '本期进展' }).fill('已发放 320 户。');
    await rowOf(clerk, first.title).getByRole('textbox', { name: '完成比例（%）' }).fill('６０％');
    await clerk.reads(/\d暂存$/);
    const head = await console().signedIn('renshe.head');
    await head.page.getByRole('link', { name: /^进展填报表/ }).click();
    expect(await rowOf(head, first.title).getByRole('textbox', { name: '本期进展' }).inputValue()).toBe('已发放 320 户。');
    await head.press(`“${second.title}”无变化`);
    await head.button('报送已填 2 项').dblclick();
    await head.reads('已报送 2 项');
    for (const matter of [first, second]) expect(await console().recorded(matter, 'ProgressReported')).toEqual([1]);
    const [report] = (await console().events(first)).filter(({ type }) => type === 'ProgressReported');
    expect(report?.data).toMatchObject({ done: '已发放 320 户。', percent: 60 });
    await Promise.all([clerk.close(), head.close()]);
  }, 180_000);

  test('a plan with its milestones, a roster filled in row by row, and what an assisting unit delivers', async () => {
    const matter = await console().received('走访帮扶企业', { leads: ['gongxin'], assists: ['shangwu'], with: { measures: [PER_HEAD] } });
    const lead = await console().signedIn('gongxin.clerk');
    await lead.openTask(matter);
    await lead.press('提交承办方案');
    await lead.write('内容', '两人分片走访。');
    await lead.write('做到什么，第 1 行', '走访过半');
    await lead.write('何时，第 1 行', '2020-03-10');
    await lead.submit();
    await lead.reads('“提交承办方案”已记录');
    await lead.press('进展反馈');
    await lead.write('进展情况', '走访第一轮。');
    expect(await lead.field('姓名或单位，第 2 行').inputValue()).toBe('周敏');
    await lead.write('完成数（家），第 1 行', '3');
    await lead.write('完成数（家），第 2 行', '2');
    await lead.reads('按最少的一行计 2家');
    await lead.submit();
    await lead.reads('督办联系人和分管领导可以看到这次反馈');

    const assist = await console().signedIn('shangwu.head');
    await assist.openTask(matter);
    await assist.press('签收');
    await assist.press('提交配合材料');
    await assist.write('内容', '提供企业名单 40 家。');
    await assist.submit();
    await assist.reads('等候材料的一方已得到告知');
    await lead.reads('已报送');
    const [plan, report, contribution] = await Promise.all(
      ['PlanSubmitted', 'ProgressReported', 'ContributionDelivered'].map(async (asked) =>
        (await console().events(matter)).filter(({ type }) => type === asked),
      ),
    );
    expect(plan?.[0]?.data).toMatchObject({ milestones: [{ title: '走访过半' }] });
    expect(report?.[0]?.data).toMatchObject({ measures: { m1: 2 } });
    expect(contribution).toHaveLength(1);
    await Promise.all([lead.close(), assist.close()]);
  }, 180_000);

  test('a photograph goes upright and without the place where it was taken', async () => {
    const matter = await console().received('更换破损路灯', { leads: ['weijian'] });
    const clerk = await console().signedIn('weijian.clerk', { phone: true });
    await clerk.openTask(matter, '?act=RequestClosure');
    const taken = photo('现场.jpg');
    expect(shapeOfJpeg(taken.buffer)).toEqual({ width: 48, height: 32, saysWhere: true });
    await clerk.write('办结情况', '已更换。');
    await clerk.attach('佐证材料', taken);
    await clerk.button('移除“现场.jpg”').waitFor();
    await clerk.submit();
    expect(shapeOfJpeg(await clerk.behind('现场.jpg'))).toEqual({ width: 32, height: 48, saysWhere: false });
    await clerk.close();
  }, 120_000);

  test('photographs become one document in their order, and what the browser cannot read goes as it is', async () => {
    const matter = await console().received('修复人行道板', { leads: ['weijian'] });
    const clerk = await console().signedIn('weijian.clerk', { phone: true });
    await clerk.openTask(matter, '?act=RequestClosure');
    await clerk.write('办结情况', '已修复。');
    const raw = heic('验收.heic');
    await clerk.attach('佐证材料', photo('修复前.jpg'), photo('修复后.jpg', 'level'), raw);
    for (const name of ['修复前.jpg', '修复后.jpg', '验收.heic']) await clerk.button(`移除“${name}”`).waitFor();
    await clerk.press('把 2 张照片合并为一个 PDF');
    await clerk.button('移除“照片合并（2张）.pdf”').waitFor();
    await clerk.button('移除“修复前.jpg”').waitFor({ state: 'detached' });
    await clerk.submit();
    const joined = await PDFDocument.load(await clerk.behind('照片合并（2张）.pdf'));
    expect(joined.getPages().map((page) => page.getWidth() > page.getHeight())).toEqual([false, true]);
    expect((await clerk.behind('验收.heic')).equals(raw.buffer)).toBe(true);
    await clerk.close();
  }, 120_000);

  test('leave is one step: whoever stands in is named, reads it above every page, and finds the open matters on a sheet', async () => {
    const matter = await console().received('登记特种设备', { leads: ['shichang'] });
    const head = await console().signedIn('shichang.head');
    await head.follow('我的设置');
    await head.follow('请假');
    await head.page.getByLabel('至').fill('2020-02-28');
    await head.page.getByLabel('代理人').selectOption({ index: 1 });
    await head.reads(matter.title);
    await head.press('登记请假');
    await head.reads('已登记');
    const clerk = await console().signedIn('shichang.clerk');
    await clerk.reads(/代.+办理/);
    await clerk.follow('我的设置');
    await clerk.reads(/我代.+办理/);
    await Promise.all([head.close(), clerk.close()]);
  }, 120_000);

  test('an administrator ends what somebody is signed in with; they are asked to sign in, and stay where they were', async () => {
    const clerk = await console().signedIn('caizheng.clerk');
    await clerk.goTo('/unit');
    await clerk.heading('本单位事项');
    const admin = await console().signedIn('admin');
    await admin.follow('我的设置');
    await admin.page.getByLabel('人员').selectOption({ label: await admin.optionOf('人员', /财政局经办人/) });
    await admin.press(/^退出.*的全部登录$/);
    await admin.reads(/没有浏览器登录/);
    await clerk.follow('待阅');
    await clerk.reads('登录已过期');
    await clerk.follow('重新登录');
    await clerk.page.waitForURL(/\/to-read$/);
    await Promise.all([clerk.close(), admin.close()]);
  }, 120_000);

  test('what was sent for reading has no clock: it is read with one click, and the sender’s record says so', async () => {
    const matter = await console().received('通报节日值守', { leads: ['jiaoyu'] });
    const officer = await console().signedIn('duban.officer');
    await officer.goTo(`/directives/${matter.directiveId}`);
    await officer.press('传阅');
    await officer.page
      .getByRole('combobox', { name: '请谁阅' })
      .selectOption({ label: await officer.optionOf('请谁阅', /教育局主要负责人/) });
    await officer.write('附言', '请阅知。');
    await officer.submit();
    await officer.reads('“传阅”已记录');
    const reader = await console().signedIn('jiaoyu.head');
    await reader.page.getByRole('link', { name: /^待阅/ }).click();
    await reader.reads('请阅知。');
    await reader.press(/^已阅“/);
    await reader.button(/^已阅“/).waitFor({ state: 'detached' });
    expect(await console().recorded(matter, 'DirectiveCirculated', 'CirculationRead')).toEqual([1, 1]);
    await Promise.all([officer.close(), reader.close()]);
  }, 120_000);

  test('a connection that is cut is said so; once restored, the page catches up with what happened meanwhile', async () => {
    const matter = await console().given('清查仓储隐患', { leads: ['yingji'] });
    const [clerk, head] = await Promise.all([console().signedIn('yingji.clerk'), console().signedIn('yingji.head')]);
    await clerk.openTask(matter);
    await clerk.reads('实时');
    await clerk.context.setOffline(true);
    await clerk.page.getByText(/^(正在重连|数据截至)/).waitFor({ timeout: UNTIL_STALE_MS });
    await head.openTask(matter);
    await head.press('签收');
    await head.reads('“签收”已记录');
    expect(await clerk.button('签收').isVisible()).toBe(true);
    await clerk.context.setOffline(false);
    await clerk.reads('实时');
    await clerk.button('进展反馈').waitFor();
    await Promise.all([clerk.close(), head.close()]);
  }, 180_000);
};
