import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { seen } from '@duban/testing/seen';
import { freeze, kill } from '../faults/process-tree.spec-support.js';
import type { Console, Matter } from './console.spec-support.js';
import { pdf, type Screen } from './screen.spec-support.js';

const SAID = '已核查企业 120 户，其余本周完成。';
const AWAY_MS = 20_000;

export const faultsMeanwhile = (console: () => Console): void => {
  /** A report that is filled in and not yet sent. */
  const typed = async (title: string): Promise<{ matter: Matter; clerk: Screen }> => {
    const matter = await console().received(title);
    const clerk = await console().signedIn('jiaotong.clerk');
    await clerk.openTask(matter, '?act=ReportProgress');
    await clerk.write('进展情况', SAID);
    return { matter, clerk };
  };
  /** As somebody does who is told to try again: until it is done. */
  const insist = (clerk: Screen): Promise<unknown> =>
    seen('the report sent', 90_000, async () => {
      const again = clerk.button(/^(提交|再次提交)$/);
      if (await again.isVisible()) await again.click({ timeout: 1_000 });
      return (await clerk.button(/提交(…)?$/).count()) === 0;
    });
  const reportedOnce = async (matter: Matter): Promise<void> => {
    const reports = (await console().events(matter)).filter(({ type }) => type === 'ProgressReported');
    expect(reports.map(({ data }) => data['done'])).toEqual([SAID]);
  };

  test('the API killed and started in the middle of a form', async () => {
    const { matter, clerk } = await typed('企业核查甲');
    await kill(console().duban.pid, 'api');
    await clerk.press('提交');
    await insist(clerk);
    await clerk.reads(SAID);
    await reportedOnce(matter);
    await clerk.close();
  }, 180_000);

  test('an answer that is lost on its way: the same deed is sent again, and has been done once', async () => {
    const { matter, clerk } = await typed('企业核查乙');
    let lost = 0;
    await clerk.page.route(/progress-reports/, async (route) => {
      lost += 1;
      if (lost > 3) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await clerk.press('提交');
    await clerk.reads('连不上服务器');
    expect(await clerk.field('进展情况').inputValue()).toBe(SAID);
    await clerk.press('再次提交');
    await clerk.sent();
    await reportedOnce(matter);
    await clerk.close();
  }, 120_000);

  test('the session over in the middle of a form: what was typed is there after signing in, and is sent once', async () => {
    const { matter, clerk } = await typed('企业核查丙');
    await console().endSessions('jiaotong.clerk');
    await clerk.press('提交');
    await clerk.reads('登录已过期');
    expect(await clerk.field('进展情况').inputValue()).toBe(SAID);
    await clerk.follow('重新登录');
    await clerk.page.waitForURL(/act=ReportProgress/);
    await clerk.field('进展情况').waitFor();
    expect(await clerk.field('进展情况').inputValue()).toBe(SAID);
    await clerk.submit();
    await reportedOnce(matter);
    await clerk.close();
  }, 120_000);

  test('the connection cut in the middle of a form and of an upload', async () => {
    const matter = await console().received('企业核查丁');
    const clerk = await console().signedIn('jiaotong.clerk');
    await clerk.openTask(matter, '?act=RequestClosure');
    await clerk.write('办结情况', SAID);
    await clerk.context.setOffline(true);
    await clerk.attach('佐证材料', pdf('核查报告.pdf'));
    await clerk.reads('未能上传');
    await clerk.press('提交');
    await clerk.reads('1 个文件还没有传完');
    await clerk.context.setOffline(false);
    await clerk.press(/^再.*核查报告/);
    await clerk.button('移除“核查报告.pdf”').waitFor();
    await clerk.context.setOffline(true);
    await clerk.press('提交');
    await clerk.reads('连不上服务器');
    expect(await clerk.field('办结情况').inputValue()).toBe(SAID);
    await clerk.context.setOffline(false);
    await clerk.press('再次提交');
    await clerk.sent();
    const [closure, ...more] = (await console().events(matter)).filter(({ type }) => type === 'ClosureRequested');
    expect(closure?.data).toMatchObject({ summary: SAID, evidence: [{ name: '核查报告.pdf' }] });
    expect(more).toEqual([]);
    await clerk.close();
  }, 120_000);

  test('PostgreSQL away for 20 s: nobody is signed out, and the page says what to do', async () => {
    const { matter, clerk } = await typed('企业核查戊');
    const thaw = await freeze(console().duban.pid, 'postgres');
    try {
      const end = Date.now() + AWAY_MS;
      const other = await clerk.anotherTab();
      await clerk.press('提交');
      await clerk.page.getByRole('alert').waitFor();
      expect(await clerk.field('进展情况').inputValue()).toBe(SAID);
      await other.page.getByRole('alert').waitFor();
      expect(await other.page.getByRole('link', { name: '登录' }).count()).toBe(0);
      await other.page.close();
      await pause(end - Date.now());
    } finally {
      thaw();
    }
    await insist(clerk);
    await reportedOnce(matter);
    await clerk.close();
  }, 180_000);

  test('a double click does one thing: signing for a task, and sending a form', async () => {
    const matter = await console().given('企业核查己');
    const clerk = await console().signedIn('jiaotong.clerk');
    await clerk.openTask(matter);
    await clerk.button('签收').dblclick();
    await clerk.press('进展反馈');
    await clerk.write('进展情况', SAID);
    await clerk.button('提交').dblclick();
    await clerk.sent();
    await reportedOnce(matter);
    expect(await console().recorded(matter, 'TaskReceived')).toEqual([1]);
    await clerk.close();
  }, 120_000);

  test('a closed tab: what was typed is there when the form is opened again', async () => {
    const { matter, clerk } = await typed('企业核查庚');
    const again = await clerk.anotherTab();
    await clerk.page.close();
    await again.openTask(matter, '?act=ReportProgress');
    expect(await again.field('进展情况').inputValue()).toBe(SAID);
    await again.submit();
    await reportedOnce(matter);
    await again.close();
  }, 120_000);

  test('a refusal at a field: what was asked for is added, and the same form is taken', async () => {
    const matter = await console().received('企业核查辛', { grade: 'key' });
    const clerk = await console().signedIn('jiaotong.clerk');
    await clerk.openTask(matter, '?act=RequestClosure');
    await clerk.write('办结情况', SAID);
    await clerk.press('提交');
    await clerk.page.getByRole('alert').waitFor();
    await clerk.attach('佐证材料', pdf('核查报告.pdf'));
    await clerk.button('移除“核查报告.pdf”').waitFor();
    // nothing was submitted: there is nothing to submit again
    await clerk.submit();
    expect(await console().recorded(matter, 'ClosureRequested')).toEqual([1]);
    await clerk.close();
  }, 120_000);
};
