import { expect, test } from '@jest/globals';
import type { Console } from './console.spec-support.js';
import { pdf } from './screen.spec-support.js';

const signedBy = async (console: Console, login: string, title: string): Promise<void> => {
  const signer = await console.signedIn(login);
  await signer.follow(`审核 ${title}`);
  await signer.page.getByRole('link', { name: '核查报告.pdf' }).waitFor();
  await signer.choose('同意办结');
  await signer.write('意见', '材料齐全，同意办结。');
  await signer.submit();
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
};
