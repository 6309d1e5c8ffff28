import { expect, test } from '@jest/globals';
import { demoPersonId } from '@duban/identity';
import type { Console } from './console.spec-support.js';
import { pdf } from './screen.spec-support.js';

const signedBy = async (console: Console, login: string, title: string): Promise<void> => {
  const signer = await console.signedIn(login);
  await signer.follow(`审核 ${title}`);
  await signer.page.getByRole('link', { name: '核查报告.pdf' }).waitFor();
  await signer.press('同意办结');
  await signer.write('意见', '材料齐全，同意办结。');
  await signer.press('签署同意');
  await signer.reads('已签署同意');
  await signer.close();
};

/** What people of a department do with what waits for them, and those who answer them, from the sign-in page on. */
export const dayOfADepartment = (console: () => Console): void => {
  test('head, clerk, officer, office head and leader bring a matter from its receipt to a closure with every signature', async () => {
    const matter = await console().given('核查企业用电保障', { grade: 'major' });
    const { title } = matter;

    const head = await console().signedIn('jiaotong.head');
    await head.tick(`选中“${title}”`);
    await head.press('签收所选');
    await head.reads('已签收 1 项');
    await head.follow(`报方案 ${title}`);
    await head.write('内容', '分三组逐户走访，三月中旬汇总。');
    await head.submit();

    const clerk = await console().signedIn('jiaotong.clerk');
    await clerk.follow(`反馈 ${title}`);
    await clerk.write('进展情况', '已核查企业 120 户。');
    await clerk.write('完成比例（%）', '60');
    await clerk.submit();
    await clerk.reads('已核查企业 120 户。');
    await clerk.press('办结申请');
    await clerk.write('办结情况', '全部核查完毕，报告附后。');
    await clerk.attach('佐证材料', pdf('核查报告.pdf'), pdf('企业名单.pdf'));
    for (const name of ['核查报告.pdf', '企业名单.pdf']) await clerk.button(`移除“${name}”`).waitFor();
    await clerk.submit();
    await clerk.reads('全部核查完毕，报告附后。');

    for (const login of ['duban.officer', 'duban.head', 'leader.li']) await signedBy(console(), login, title);

    await head.openTask(matter);
    await head.reads('李明远（常务副市长）签批');
    expect(await console().recorded(matter, 'TaskReceived', 'PlanSubmitted', 'ProgressReported', 'ClosureRequested')).toEqual([1, 1, 1, 1]);
    expect(await console().recorded(matter, 'ClosureSigned', 'TaskCompleted')).toEqual([3, 1]);
    expect([...head.broken, ...clerk.broken]).toEqual([]);
    await Promise.all([head.close(), clerk.close()]);
  }, 240_000);

  test('a head asks for ten more days and reads what was granted; the date of the beginning stays in the ledger', async () => {
    const matter = await console().received('清理占道堆物');
    const head = await console().signedIn('jiaotong.head');
    await head.openTask(matter);
    await head.press('申请延期');
    await head.write('申请延至', '2020-04-10');
    await head.write('原因', '连续降雨，现场无法作业。');
    await head.write('目前进展', '已清理六处，余四处。');
    await head.submit();
    await head.reads('延期待批复，暂不计催');

    const leader = await console().signedIn('leader.li');
    await leader.follow(`批复 ${matter.title}`);
    await leader.press('同意延期');
    await leader.write('意见', '情况属实，同意延期。');
    await leader.press('批复同意');
    await leader.reads('已批准延期');

    await head.openTask(matter);
    await head.reads('同意，延至2020年4月10日');
    await head.reads('基准时限');
    expect(await console().recorded(matter, 'ExtensionRequested', 'ExtensionGranted')).toEqual([1, 1]);
    await Promise.all([head.close(), leader.close()]);
  }, 180_000);

  test('whoever stands in for a leader who is away reads so above every page, and their decision says for whom it was made', async () => {
    const matter = await console().received('整治占道停车');
    const asked = { proposedDue: '2020-04-10', cause: '设备未到。', progress: '已划线三处。' };
    await console().duban.request('jiaotong.head', 'POST', `${matter.path}/extension-requests`, asked);
    await console().standIn('leader.li', 'leader.wang', 'leader_in_charge');
    const deputy = await console().signedIn('leader.wang');
    await deputy.reads('代李明远办理');
    await deputy.follow(`批复 ${matter.title}`);
    await deputy.press('同意延期');
    await deputy.press('批复同意');
    await deputy.reads('已批准延期');
    await deputy.openTask(matter);
    await deputy.reads(/王雅琴.*代李明远|代李明远.*王雅琴/);
    const [granted] = (await console().events(matter)).filter(({ type }) => type === 'ExtensionGranted');
    expect(granted).toMatchObject({ authority: { kind: 'delegated', onBehalfOf: demoPersonId('leader.li') } });
    await deputy.close();
  }, 120_000);

  test('what a head signs for stands on the officer’s list within two seconds', async () => {
    const matter = await console().given('联合巡查河道', { leads: ['jiaotong', 'shengtai'] });
    const [officer, head] = await Promise.all([console().signedIn('duban.officer'), console().signedIn('jiaotong.head')]);
    await officer.goTo(`/directives/${matter.directiveId}`);
    const row = (status: string) => officer.page.getByRole('row').filter({ hasText: '交通' }).getByText(status);
    await row('待签收').waitFor();
    await officer.reads('实时');
    await head.openTask(matter);
    await Promise.all([head.page.waitForResponse(/\/receipt$/), head.press('签收')]);
    const signedAt = performance.now();
    await row('承办中').waitFor();
    expect(performance.now() - signedAt).toBeLessThan(2_000);
    await Promise.all([officer.close(), head.close()]);
  }, 120_000);
};
