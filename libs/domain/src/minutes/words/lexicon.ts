/** Words of official Chinese by what they do in a sentence. Data only: rules live beside it. */

const listOf = (words: string): readonly string[] => words.split(' ');

/**
 * 要 as a word that asks, to be built into patterns. 重要, 需要, 纪要, 要素, 要点 and their like are other words; 要紧盯, 要求真务实 and
 * 失业保险要… are not.
 */
export const YAO =
  '(?<![重需必纲摘首紧扼只简显概次提撮将快切纪]|(?<![业民])主|(?<![保风])险)要' +
  '(?!求(?![真实新变])|素|点(?!对点|面)|闻(?![风令])|害|道|义|么|是|件|塞|职|领(?![会导题跑])|目(?![标光])|旨|览|略|紧(?![盯紧扣密抓跟贴围握绷咬]))';

/** A word that asks at the head of a clause; 应收账款, 应急物资, 要素 are other words. */
export const MODAL_LEAD =
  '(?:必须|务必|应当|应该|要(?![素点求闻害道义么是件塞职领目旨览略])|应(?![急对用答有届收力酬聘邀变景声运付征试战允诺承])|须(?!知)|需(?![求要])|请(?![示教求假])|责成)';

/** Adverbs that may stand before a bare imperative. */
export const ADVERBS: readonly string[] = listOf(
  '进一步 毫不放松 毫不动摇 不折不扣 千方百计 坚定不移 有力有序 更加 坚决 着力 始终 切实 全力 积极 尽快 尽早 ' +
    '立即 抓紧 认真 广泛 严格 加快 精心 统筹 深入 扎实 大力 充分 逐步 全面 持续 及时 继续 稳妥 有序 主动 深刻 ' +
    '准确 科学 牢牢 同步 优先 定期 常态化 长期 不断 从严 从快 随时 同时 累计 分批 分别 带头 也 还 再 并',
);

/** Verbs that begin a duty of its own: with another object they begin another requirement. */
export const MAIN_VERBS: readonly string[] = listOf(
  '加强 加大 加快 推进 推动 推广 抓好 抓实 做好 用好 管好 办好 当好 守好 备足 开展 组织 实施 启动 建设 建成 ' +
    '建立 整治 排查 支持 扶持 培育 恢复 健全 落实 保障 储备 采购 发放 拨付 安排 制定 编制 起草 出台 印发 修订 ' +
    '修改 检查 督查 巡查 宣传 培训 招聘 新增 引进 招引 联系 走访 核查 清理 查处 打击 改造 开工 规范 优化 梳理 ' +
    '对接 畅通 进行 深化 筹备 召开 举办 设立 配备 增加 消杀 摸清 收集 处置 调度 办理 兑现 减免 缓缴 化解 调解 ' +
    '救治 牵头 研究 编写 验收 拆除 疏通 开设 开通 延长 投放 供应 接管 盘活 核定 整改 成立 组建 ' +
    '新建 新改建 抽查 约谈 移交 签订 追缴 清退 慰问 推出 摸排 疏散 转移 修复 修缮 维修 更换 停用 封存 复核 公示 发布 更新',
);

/** Verbs that go on with the duty before them: the same object is understood. */
export const DEPENDENT_VERBS: readonly string[] = listOf(
  '督促 完成 提出 报送 上报 提交 公布 监测 反馈 跟踪 统计 汇总 评估 审核 公开 督导 协调 帮助 协助 指导 明确 ' +
    '压实 压紧 强化 形成 细化 号召 引导 鼓励 激励 发挥 完善 创新 提供 给予 解决 促进 提升 拓宽 创造 纳入 列出 ' +
    '分解 报 确定 动态 配合 参与 确认 沟通 严控 严查 严防 严禁 杜绝',
);

/** Nouns that name no object by themselves: 建立台账 goes on with what stands before. */
export const GENERIC_NOUNS: readonly string[] = listOf(
  '台账 清单 机制 责任 措施 力度 工作 问题 困难 情况 服务 保障 支持 监管 排查 整改 进度 进展 结果 任务 方案 ' +
    '报告 各项 相关 有关 具体 实际 重点 方面 管理 检查 落实 要求 制度 体系 隐患 调度 对接',
);

const GENERIC = new RegExp(GENERIC_NOUNS.join('|'), 'gu');

export const withoutGeneric = (text: string): string => text.replace(GENERIC, '');

/** Duties that have no end of themselves. */
export const CONTINUING: readonly string[] = listOf('持续 长期 常态化 长效 继续 毫不放松 不断 一以贯之 经常性 日常 常抓不懈 慎终如始 始终');

/** Attitude, spirit, understanding: asked for, but nobody can report it done. */
export const ATTITUDE: readonly RegExp[] = [
  /^(?:要|应)?高度重视/u,
  /强化[^，]*(?:意识|思想|理念|观念|担当)/u,
  /深刻(?:领会|认识|把握|理解|汲取|吸取)|准确把握|充分(?:认清|认识)|清醒认识|提高(?:政治)?站位|增强(?:“[^”]*”|四个意识|紧迫感|责任感|使命感|政治|大局|忧患)/u,
  /(?:认真|深入)?(?:学习|学懂)(?:宣传)?(?:贯彻|领会)|(?:统一|凝聚)(?:思想|共识|认识)|把思想和行动统一/u,
  /坚定(?:[^，、]{0,4})?(?:信心|信念|决心|自觉)|保持[^，]*(?:清醒|坚定|定力|警觉|状态)|树牢|牢固树立|树立[^，]*(?:意识|理念|思想|观念)/u,
  /防止[^，]*(?:情绪|思想|心态|倾向)|克服[^，]*(?:情绪|思想|心态)|(?:千万)?不能(?:麻痹|心存|放松|松懈|掉以轻心|懈怠)|牢记|绷紧[^，]*弦/u,
  /(?:杜绝|力戒|反对|克服)[^，]*(?:形式主义|官僚主义|作风)|(?:转变|改进)[^，]*作风|弘扬|发扬|团结(?:带领|一致|协作|拼搏)|勇于担|敢于担|担当作为|主动作为|迎难而上|冲锋在前/u,
  /共体时艰|共克时艰|守望相助/u,
  /^(?:认真)?(?:贯彻|落实|学习|领会)[^，]*(?:精神|思想|方针|全会|讲话)$/u,
  /科学理性|一鼓作气|战斗到底|凝心聚力|齐心协力|同心同德|再接再厉|真抓实干|久久为功|及早谋划|加强谋划|超前谋划|把[^，]*(?:挺在前面|[记放]在心上|[放摆]在[^，]*位置|抓在手里|扛在肩上)/u,
  /(?:下好|打好|走好|唱好|念好)“[^”]*”(?:战役|攻坚战|保卫战)?$/u,
];

/** A heading in the form of a sentence. */
export const PRINCIPLE: readonly RegExp[] = [
  /坚持[^，]*(?:相结合|并重|两手抓|两不误|优先|为先|为要|为本|为主|导向|原则|底线思维|不动摇)/u,
  /^(?:坚持|践行|贯彻)[^，]*(?:思想|理念|方针|路线|观|中心|领导)$/u,
  /^(?:初步|总体|原则上)?(?:看|来看)?以[^，]*为(?:主|重点|牵引|抓手)$/u,
  /(?:第一任务|首要任务|头等大事|政治任务|重中之重|硬任务|硬道理)/u,
  /^(?:统筹)?(?:做好|抓好|落实)“[^”]*”(?:工作|任务)?$/u,
];

/** How or on what ground: it goes with the duty behind it. */
export const MANNER =
  /^(?:以(?!上|下|内|外|后|来|及)|按照|按(?=[^时期])|根据|依据|围绕|针对|结合|通过|对照|立足|紧扣|聚焦|坚持|本着|借助|依托|在[^，]*(?:中|下|基础上|前提下|的同时|同时)(?:$|把握))/u;
/** What for: attached, never a duty by itself unless it carries a number or a date. */
export const GOAL =
  /^(?:确保|努力|力争|争取|力求|奋力|保证|实现|稳住|稳定(?=预期|信心|就业|市场)|增强|提高|提升|降低|营造|形成|最大限度|最大程度|尽最大|千方百计|保持|做到|让|使|为(?![^，]*提供)|把[^，]*(?:好|来|里|位)$|守好|守住|筑牢|全面提高|全面提升|不断提高|不断提升|切实提高|有效(?:防范|遏制|降低)|发挥[^，]*作用|保障[^，]*(?:有序|稳定|安全|供应稳定)$|推动[^，]*(?:高质量发展|上台阶|见实效|取得实效|落地见效|落实见效|见效|有效落实|落到实处)$)/u;
/** Goals by which a closure can be judged. */
export const CLOSURE = /确保|做到|达到|不低于|不少于|完成|力争|实现|全部|全覆盖|清零|见底|到位|\d/u;

/** Tells of what was, judges what is. */
export const ACCOUNT =
  /(?:^|[，。；：])(?![^，。；]{0,24}[前底内止要须])[^，。；]{0,24}以来|取得了|(?:参加|出席|列席)(?:了)?(?:此次|本次)?(?:会议|座谈会|活动)(?:并讲话)?[。；]?$|(?:询答|报告|备询)完毕|已经|注入了|指明了|高度重视|总体(?:平稳|可控|向好)|(?:形势|任务)(?:依然|仍然|十分|更加)|汇报|通报了|听取了|同比|环比|较去年|(?:低于|高于|超过)(?:预算|预期|目标|计划|序时|去年)|将(?:会)?(?:影响|导致|造成)/u;
/** 结果纳入年度考核, 截止时间为4月20日: what follows, and when; nobody is asked to do it. */
export const MEASURED =
  /(?:纳入|计入|列入)[^，。]{0,8}(?:考核|绩效)|与[^，。]{2,10}(?:绩效|考核|评优|评先)[^，。]{0,4}挂钩|(?:时间|日期|期限|截止日)为[^，。]{0,4}\d/u;
/** 自2024年6月1日起施行: it says from when, and asks nothing. */
export const IN_FORCE = /^自[^，。]{2,24}(?:施行|生效|执行|实施)/u;
/** A copula outside of 特别是, 还是, 就是, 是否 … makes a judgement. */
export const COPULA = /(?<![特别其还就只但凡总若要一二三四五六七八九十])是(?!否)/u;
