import { defineActWords } from '../define.js';
import { tail } from '../tail-text.js';
import { words } from '../words.js';

const KINDS = {
  extension: words('延期申请', 'request for an extension'),
  standing: words('转为长期事项的申请', 'request to become standing work'),
  termination: words('停办申请', 'request that it end'),
  closure: words('办结申请', 'request for closure'),
  disagreement: words('裁定分歧的申请', 'disagreement brought to the office'),
  answer: words('交办回复', 'answer to the dispatch'),
};

export const withdrawRequest = defineActWords('WithdrawRequest', {
  name: words('撤回申请', 'Take a request back'),
  events: {
    RequestWithdrawn: {
      label: words('撤回申请', 'Request withdrawn'),
      timeline: ({ kind, reason }, task) => ({
        zh: `${task}的${KINDS[kind].zh}已由申请单位撤回${tail.zh(reason)}`,
        en: `The ${KINDS[kind].en} of ${task} was taken back${tail.en(reason)}`,
      }),
      alert: ({ kind, reason }, { lead }) => ({
        zh: `${lead.zh}牵头任务的${KINDS[kind].zh}已撤回，无需再办${tail.zh(reason)}`,
        en: `the ${KINDS[kind].en}, of a task led by ${lead.en}, was taken back; nothing is to be decided${tail.en(reason)}`,
      }),
    },
  },
  refusals: {
    request_not_pending: {
      zh: { title: '没有待答复的此类申请', advice: '已有答复的不能撤回，请刷新查看' },
      en: { title: 'No such request is pending', advice: 'What has been decided is not taken back; read it again' },
    },
  },
});
