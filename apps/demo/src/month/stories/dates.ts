import { endOfDay, type Month } from '../scene/month.js';

/** 更正、调整等级、更正任务、调整配合单位. */
export const corrected = async (month: Month): Promise<void> => {
  await month.at('09-21', 14);
  const work = await month.register({
    ...{ title: '完成秋粮收购准备', lead: 'fagai', due: '09-30' },
    assists: [{ departmentId: 'caizheng', duty: '落实收购资金' }],
    measures: [{ id: 'm1', name: '腾出仓容', target: 20, unit: '万吨' }],
  });
  await month.at('09-22', 9);
  await work.receive('fagai.clerk');
  await work.receive('caizheng.clerk');
  await month.at('09-23', 11);
  const due = { kind: 'correction', due: endOfDay('10-30'), reason: '登记时把“10月底”误为9月底。' };
  await work.mayNot('duban.officer', '更正时限', 'due-date', { ...due, basis: '会议纪要第三条' }, 'not_permitted');
  await work.mayNot('leader.li', '更正时限而不说依据', 'due-date', due, 'text_required');
  await work.onTask('leader.li', '更正时限为10月30日', 'due-date', { ...due, basis: '会议纪要第三条：10月底前完成' });
  const task = await work.task();
  month.holds('corrected, the baseline kept', [task.currentDue, task.baselineDue], [endOfDay('10-30'), endOfDay('09-30')]);
  await month.at('09-24', 10);
  await work.on('leader.li', '调整为重点督办', 'grade', { grade: 'key', reason: '事关种粮农户，列为重点。' });
  await work.onTask('duban.head', '更正任务量', 'amendment', {
    ...{ measures: [{ id: 'm1', name: '腾出仓容', target: 26, unit: '万吨' }], reason: '据最新产量预测调增。' },
  });
  await work.onTask('duban.head', '调整配合单位', 'assists', {
    ...{ added: [{ departmentId: 'jiaotong', duty: '保障运粮车辆通行' }], removed: ['caizheng'], reason: '资金已落实，增加运输保障。' },
  });
  await month.at('09-28', 10);
  await work.receive('jiaotong.clerk');
  await work.report('fagai.clerk', '已腾出仓容18万吨。', 65);
  await month.at('10-27', 10);
  const closure = await work.askForClosure('fagai.head', '腾出仓容27万吨。', 't1', { measures: { m1: 27 } });
  await month.at('10-28', 10);
  await work.sign('duban.officer', closure, true, '材料齐全，拟同意。');
  await month.at('10-28', 15);
  await work.sign('duban.head', closure);
};

/** 延期: taken back, asked anew, decided after the date had passed. */
export const extended = async (month: Month): Promise<void> => {
  await month.at('09-21', 15);
  const work = await month.register({ title: '清理涉企收费目录', lead: 'caizheng', due: '09-30' });
  await month.at('09-22', 10);
  await work.receive('caizheng.clerk');
  await month.at('09-28', 9);
  const asked = { cause: '两个区的数据未报齐。', progress: '已完成市级目录清理。', proposedDue: endOfDay('10-15') };
  await work.onTask('caizheng.head', '申请延期', 'extension-requests', asked);
  await month.at('09-28', 14);
  await work.onTask('caizheng.head', '撤回延期申请', 'withdrawals', { kind: 'extension', reason: '日期填写有误，重新申请。' });
  const n = await work.onTask('caizheng.head', '再次申请延期', 'extension-requests', { ...asked, proposedDue: endOfDay('10-20') });
  await month.at('09-29', 10);
  await work.onTask('duban.officer', '初审延期', `extension-requests/${n}/screening`, { opinion: '情况属实，拟同意。' });
  await month.at('10-09', 10);
  await work.onTask('leader.li', '同意延期', `extension-requests/${n}/decision`, {
    ...{ grant: true, due: endOfDay('10-20'), reason: '同意延至10月20日。' },
  });
  const task = await work.task();
  month.holds('extended, the baseline kept', [task.currentDue, task.baselineDue], [endOfDay('10-20'), endOfDay('09-30')]);
  await month.at('10-19', 10);
  const closure = await work.askForClosure('caizheng.head', '目录清理完成并公布。');
  await month.at('10-20', 10);
  await work.sign('duban.officer', closure);
};

/** 暂缓跨国庆: days of rest give nothing away. */
export const suspended = async (month: Month): Promise<void> => {
  await month.at('09-22', 9);
  const work = await month.register({ title: '巡查文物建筑消防', lead: 'yingji', due: '10-16' });
  await month.at('09-23', 9.5);
  await work.receive('yingji.clerk');
  await month.at('09-29', 10);
  await work.mayNot('duban.head', '暂缓', 'suspension', { until: endOfDay('10-09'), reason: '集中力量保国庆。' }, 'not_permitted');
  await work.onTask('leader.li', '暂缓至10月9日', 'suspension', { until: endOfDay('10-09'), reason: '集中力量保国庆。' });
  await month.at('10-12', 10);
  month.holds('it goes on by itself', (await work.task()).status, 'IN_PROGRESS');
  await work.report('yingji.clerk', '巡查文物建筑61处，整改隐患14处。', 80);
  await month.at('10-14', 10);
  const closure = await work.askForClosure('yingji.head', '巡查全部完成，隐患清零。');
  await month.at('10-15', 10);
  await work.sign('duban.officer2', closure);
};

/** 据纸质材料补录: not before the dispatch, marked, and by the office for a body without accounts. */
export const onPaper = async (month: Month): Promise<void> => {
  await month.at('09-22', 10);
  const work = await month.register({ title: '发放冬令救助物资', lead: 'hongshi', due: '10-23' });
  await month.at('09-24', 10);
  const forThem = { actingFor: { departmentId: 'hongshi' } };
  const early = { at: '2026-09-21T02:00:00.000Z', basis: '电话记录' };
  await work.mayNot('duban.officer', '代红十字会签收（早于交办）', 'receipt', { ...forThem, asserted: early }, 'asserted_too_early');
  // while servers are killed meanwhile it may be dispatched days late, and nobody signs for what is not there
  const { dispatchedAt } = await work.task();
  const paper = { at: [dispatchedAt, '2026-09-23T01:30:00.000Z'].sort().at(-1) ?? dispatchedAt, basis: '签收回执（纸质）' };
  await work.onTask('duban.officer', '代红十字会签收', 'receipt', { ...forThem, asserted: paper });
  month.holds('received on time, by paper', (await work.task()).receiptAsserted?.at, paper.at);
  await month.at('10-20', 10);
  const summary = '发放棉被2600床、棉衣3100件。';
  const file = await month.insist('duban.officer', (person) => person.upload('发放登记表.txt', 'text/plain', summary));
  const n = await work.onTask('duban.officer', '代红十字会申请办结', 'closure-request', { ...forThem, summary, evidence: [file] });
  await work.mayNot('duban.officer', '审核自己代报的办结', 'sign-offs', { n, approve: true, opinion: '同意' }, 'separation_of_duties');
  await month.at('10-21', 10);
  await work.sign('duban.officer2', n);
};
