import { describe, expect, test } from '@jest/globals';
import { gramsOf, searchable, termsOf } from './grams.js';

describe('text as it is searched', () => {
  test('brackets, width and case make no difference', () => {
    expect(['督〔2020〕2号', '督[2020]2号', ' 督（２０２０）2号 '].map(searchable)).toEqual(Array(3).fill('督20202号'));
    expect(searchable('Health Commission')).toBe('healthcommission');
  });

  test('pairs of each text by itself, and whatever contains a text contains its pairs', () => {
    expect(gramsOf('用电保障', '报告')).toEqual(['保障', '报告', '用电', '电保'].sort());
    const all = gramsOf('逐户核查重点企业用电保障情况');
    expect(gramsOf('企业用电').every((pair) => all.includes(pair))).toBe(true);
    expect(gramsOf('字')).toEqual([]);
  });

  test('words apart by any space, each once; a single sign is none', () => {
    expect(termsOf('用电　保障 用电 的 2号')).toEqual(['用电', '保障', '2号']);
    expect(termsOf('％ _ “”')).toEqual([]);
  });
});
