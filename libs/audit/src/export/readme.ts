import { formatVerifierKey, type VerifierKey } from '@duban/proof';

export const VERIFIER = 'duban-verify.mjs';

/** What the bundle is, and how it is checked. */
export const readme = (verifierHash: string, key: VerifierKey | null): string => `督办事件记录导出包。
核验（只需 Node.js 20 以上，无需联网）：
  node ${VERIFIER} . --key '<从可信处取得的公钥>'
核验程序 ${VERIFIER} 的 SHA-256：${verifierHash}
检查点公钥：${key === null ? '（导出时未知）' : formatVerifierKey(key)}

An export of Duban's record. To check it, with Node.js >= 20 and nothing else:
  node ${VERIFIER} . --key '<the key, from a source you trust>'
SHA-256 of ${VERIFIER}: ${verifierHash}

events/        事件，JSON Lines，RFC 8785 规范形式，含哈希与存在性证明 / events with hashes and proofs
files/         原件，以 SHA-256 命名 / originals by their hash
people.json    经办人当时的姓名与职务 / names and posts as of then
policies.json  calendars.json  checkpoint.txt  quality.json
report.html    可读的时间线 / the timeline to read
manifest.json  清单与哈希 / every file with its hash
manifest.note  检查点密钥对清单的签名 / the checkpoint key's signature of that list

结果 / exit codes:
0 核验通过 verified; 1 不通过 not verified; 2 无法核验 cannot check;
3 内容完好但未全部封存 intact, but not sealed: no trusted key, no signature of the list, or events beyond the checkpoint
`;
