import type { BilingualText } from '@duban/domain';

export interface QualityCheck extends BilingualText {
  ok: boolean;
  detail: string;
}

type Aspect = 'authenticity' | 'integrity' | 'usability' | 'security';
/** 四性检测, in the manner of DA/T 70: what was checked when the bundle was made, and what came out. */
export type Quality = Record<Aspect, { name: BilingualText; checks: QualityCheck[] }>;

export interface QualityFacts {
  events: number;
  sealed: number;
  /** The first thing wrong with a chain; null = none. */
  fault: string | null;
  signed: boolean;
  absentFiles: readonly string[];
  files: number;
  erasedCards: number;
  missingCards: readonly string[];
}

const check = (zh: string, en: string, ok: boolean, detail: string): QualityCheck => ({ zh, en, ok, detail });

export const qualityOf = (facts: QualityFacts): Quality => ({
  authenticity: {
    name: { zh: '真实性', en: 'authenticity' },
    checks: [
      check('检查点由已知公钥签名', 'the checkpoint is signed by a known key', facts.signed, ''),
      check(
        '事件有存在性证明',
        'events are proven to be under the checkpoint',
        facts.sealed === facts.events,
        `${facts.sealed} / ${facts.events}`,
      ),
    ],
  },
  integrity: {
    name: { zh: '完整性', en: 'integrity' },
    checks: [
      check('哈希链自第一个事件起连续', 'every chain holds from its first event', facts.fault === null, facts.fault ?? ''),
      check('所引原件齐全', 'every file that is cited is there', facts.absentFiles.length === 0, facts.absentFiles.join(', ')),
    ],
  },
  usability: {
    name: { zh: '可用性', en: 'usability' },
    checks: [
      check('开放格式：JSON、JSON Lines、HTML，UTF-8', 'open formats: JSON, JSON Lines, HTML, UTF-8', true, `${facts.files}`),
      check(
        '经办人名片齐全（依法删除者除外）',
        'cards of those who acted are there, those erased apart',
        facts.missingCards.length === 0,
        `${facts.erasedCards}`,
      ),
    ],
  },
  security: {
    name: { zh: '安全性', en: 'security' },
    checks: [
      check('清单含每个文件的哈希', 'the manifest holds a hash of every file', true, 'SHA-256'),
      check('导出本身留痕', 'the export itself is recorded', true, ''),
    ],
  },
});
