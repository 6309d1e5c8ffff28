import { describe, expect, it } from '@jest/globals';
import { analyse } from '../minutes.spec-support.js';

const LIST = [
  '重点提案办理跟踪表',
  '1. 关于增设夜间公交的提案',
  '承办单位：市水务局　　会办单位：东湖区',
  '上次反馈：正在论证',
  '本次反馈：线路已经确定',
  '下一步：4月底前开通两条线路',
  '2. 关于规范摊点的提案',
  '承办单位：市司法局',
  '本次反馈：代表表示满意',
  '下一步：办结',
].join('\n');

describe('a numbered matter with lines of what was said of it', () => {
  const { drafts, rows, segments } = analyse(LIST);

  it('is one duty: its next step, with the owners of its labels', () => {
    expect(drafts.map(({ requirement, doers = [] }) => [requirement, doers.map(({ text, role }) => `${text} ${role}`)])).toEqual([
      ['4月底前开通两条线路', ['市水务局 lead', '东湖区 assist']],
    ]);
    expect(drafts[0]?.dueSuggestion).toMatchObject({ at: '2020-04-30T16:00:00.000Z' });
  });
  it('is a row to be matched with what is open, one that is over too', () => {
    expect(rows.map(({ draftId, text, status }) => [draftId, text, status])).toEqual([
      ['d1', '关于增设夜间公交的提案', '线路已经确定'],
      [null, '关于规范摊点的提案', '代表表示满意'],
    ]);
  });
  it('accounts for each line of the paper once', () => expect(segments.map(({ text }) => text)).toEqual(LIST.split('\n')));
  it('is called by its matter where the next step says too little', () => {
    const short = analyse('跟踪表\n1. 关于降低噪声的提案\n承办单位：市司法局\n本次反馈：未反馈\n下一步：请于3月21日前补报');
    expect(short.drafts.map(({ title }) => title)).toEqual(['关于降低噪声的提案']);
  });
  it('and one without a next step is read as before', () =>
    expect(analyse('任务清单\n1. 编制目录\n责任单位：市司法局\n完成时限：3月20日').drafts).toHaveLength(1));
});
