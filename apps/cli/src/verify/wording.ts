import type { Finding, FindingKind } from '@duban/audit';

const WORDS: Record<FindingKind, string> = {
  version_missing: '事件缺失 / an event was taken out',
  hash_mismatch: '内容与哈希不符 / text and hash do not fit',
  chain_broken: '与前一事件不相接 / does not follow from the event before',
  columns_differ: '列与已哈希的文本不符 / columns differ from the hashed text',
  not_canonical: '文本不是规范形式 / the text is not canonical',
  head_mismatch: '事件流的末端不符 / the stream does not end where its row says',
  stream_order: '编号次序与版本次序不符 / numbered against the order of versions',
  number_skipped: '事件没有全局编号 / an event the sequencer has passed has no number',
  event_missing: '编号所指事件缺失 / no event under a number',
  event_not_as_sealed: '事件与封存时不同 / not the event that was sealed',
  log_differs: '所存默克尔树与事件不符 / the stored Merkle log differs from the events',
  root_differs: '事件得不出检查点的根 / the events do not give the checkpoint’s root',
  checkpoint_missing: '检查点缺失 / a checkpoint is missing',
  checkpoint_differs: '检查点被改动 / a checkpoint is not what was signed or witnessed',
  signature_invalid: '检查点签名无效 / no known key signed the checkpoint',
  witness_ahead:
    '见证方见过此处没有的事件（旧备份或丢失尾部）/ the witness has seen events that are not here: an older state, or a lost tail',
  witness_invalid: '见证文件中的检查点无人签名 / an entry of the witness that no known key signed',
  command_missing: '事件没有对应的命令 / no command explains the event',
  command_differs: '命令与受理时不同 / a command is not the one that was accepted',
  result_differs: '命令的答复被改动 / a command’s answer differs',
  event_unreadable: '此版本程序不能读取该事件流 / this build cannot read an event of the stream',
  decision_differs: '重新裁决结果不同 / decided again, other events come out',
  addressee_unknown: '告知的对象不是人员 / an event tells what is no person',
  state_differs: '状态与事件不符 / the state differs from what the events give',
  row_differs: '读模型与事件不符 / a read-model row differs from the events',
  rules_fell: '规则号倒退 / under earlier rules than the record was',
  rules_not_raised: '规则号未曾启用 / under rules that the record had not been taken over to',
  follow_up_missing: '应随之发出的指令没有下文 / what an event sets going was never sent',
  follow_up_differs: '随之发出的指令与其依据不符 / a command is not as its cause would have it',
  follow_up_unfounded: '自称随之发出的指令查无依据 / a command follows from an act that does not cause it',
  raise_differs: '改号时的命令与当时所记不符 / the commands before a raise of the rules are not those that it counted',
  card_differs: '人员名片与哈希不符 / a person’s card does not fit its hash',
  card_missing: '人员名片缺失，或未经删除而被清空 / a person’s card is gone, or was emptied although nobody erased them',
  number_twice: '同一编号用了两次 / a number was given twice',
  number_missing: '编号有缺 / numbers that no document has',
  counter_differs: '编号计数与事件不符 / the counter of a series stands elsewhere than the events',
  sealing_broken: '封存已中断 / numbering or sealing is broken: nothing would be sealed any more',
  witness_behind: '见证方落后于检查点 / a witness has not had the last checkpoints',
  mark_differs: '见证进度的记录不可信 / what a witness is said to have had is not signed, or more than there is',
  attestation_missing: '个人的命令没有 API 的受理签名 / a person’s command that no API process has signed for',
  attestation_invalid: '受理签名与命令不符或密钥不可信 / a command is not as it was signed for, or by no trusted key',
  alert_unsent: '提醒从未送出，也不在待发之列 / an alert was never delivered and does not wait to be',
  history_differs: '归档的运行历史与哈希不符 / an archived run does not fit its hash',
  grant_differs: '应用角色的权限多于所需 / the application’s role may more than it needs',
  guard_down: '防改触发器缺失或被停用 / a guard against changes is gone or switched off',
  file_missing: '原件缺失 / a file that the record names is not on disk',
  file_differs: '原件被改动 / a file on disk is not the one that the record names',
};

const placeOf = ({ seq, untilSeq, streamId, version, checkpoint, commandId, table, key }: Finding): string =>
  [
    seq === undefined ? null : `seq ${seq}${untilSeq === undefined || untilSeq === seq ? '' : `–${untilSeq}`}`,
    streamId === undefined ? null : `${streamId}${version === undefined ? '' : ` v${version}`}`,
    checkpoint === undefined ? null : `checkpoint ${checkpoint}`,
    commandId === undefined ? null : `command ${commandId}`,
    table ?? null,
    key ?? null,
  ]
    .filter((part) => part !== null)
    .join(' · ');

export const findingText = (finding: Finding): string =>
  `${placeOf(finding)}：${WORDS[finding.kind]}${finding.detail === undefined ? '' : ` [${finding.detail}]`}`;

/** The earliest in the global order; what has no number comes after what has one. */
export const firstOf = (findings: readonly Finding[]): Finding | undefined =>
  [...findings].sort((a, b) => (a.seq ?? Number.MAX_SAFE_INTEGER) - (b.seq ?? Number.MAX_SAFE_INTEGER))[0];
