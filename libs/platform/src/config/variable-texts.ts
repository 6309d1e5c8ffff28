import type { Variables } from './variables.js';

/** What a variable is for, in both languages, and which programs read it. */
export interface VariableText {
  zh: string;
  en: string;
  readBy: string;
}

const told = (zh: string, en: string, readBy: string): VariableText => ({ zh, en, readBy });

/** Complete by the compiler: a new variable says here what it is for, and docs/configuration.md with it. */
export const VARIABLE_TEXTS: Record<keyof Variables, VariableText> = {
  NODE_ENV: told(
    'production 时拒绝演示账号、缺失的签名密钥和目录',
    '`production` refuses demo logins, a missing signing key and a missing directory',
    'all',
  ),
  DUBAN_MODE: told(
    'servers：用给定的服务器；embedded 由 duban start 自行设定',
    '`servers` uses what is given; `embedded` is set by `duban start` itself',
    'all',
  ),
  DUBAN_HOME: told('本机自己的目录（日志、密钥、内嵌数据）', 'directory of this machine: logs, keys, embedded data', 'all'),
  DUBAN_CLOCK: told('只在内嵌模式：故事时钟', 'embedded only: a clock that tells a story', 'all'),
  DATABASE_URL: told('PostgreSQL 17+，角色 duban_app', 'PostgreSQL 17 or newer, as role `duban_app`', 'all'),
  DATABASE_OWNER_URL: told(
    '同一数据库，角色 duban_owner；只有迁移、恢复用',
    'the same database as role `duban_owner`; migrations and restores only',
    'cli',
  ),
  DATABASE_POOL_SIZE: told('每个进程的连接数', 'connections of each process', 'api, worker'),
  TEMPORAL_ADDRESS: told('Temporal 前端', 'the Temporal frontend', 'api, worker, cli'),
  TEMPORAL_NAMESPACE: told('命名空间，须已建好', 'the namespace; it has to exist', 'api, worker, cli'),
  TEMPORAL_API_KEY: told('Temporal Cloud 的密钥', 'key of Temporal Cloud', 'api, worker, cli'),
  TEMPORAL_TLS: told(
    '以 TLS 连接；有证书或密钥时自动',
    'connect by TLS; on by itself when a certificate or a key is given',
    'api, worker, cli',
  ),
  TEMPORAL_TLS_SERVER_NAME: told(
    '证书上的名称与地址不同时',
    'when the certificate names another host than the address',
    'api, worker, cli',
  ),
  TEMPORAL_TLS_SERVER_CA_CERT_PATH: told('自签证书的根（PEM）', 'root of a private certificate (PEM)', 'api, worker, cli'),
  TEMPORAL_TLS_CLIENT_CERT_PATH: told('双向 TLS 的证书（PEM）', 'certificate for mutual TLS (PEM)', 'api, worker, cli'),
  TEMPORAL_TLS_CLIENT_KEY_PATH: told('双向 TLS 的私钥（PEM）', 'its private key (PEM)', 'api, worker, cli'),
  OIDC_ISSUER: told(
    '身份提供方，与其发现文档中的 issuer 一字不差；浏览器在此登录',
    'the identity provider, letter by letter as its discovery document says; browsers sign in here',
    'api',
  ),
  OIDC_ISSUERS: told('另外认可的签发方，以逗号分隔', 'further issuers whose tokens are taken, separated by commas', 'api'),
  OIDC_AUDIENCE: told('令牌的 aud 须含此值', 'what `aud` of a token has to name', 'api'),
  OIDC_CLIENT_ID: told('控制台在提供方登记的客户端', 'client under which the console is registered there', 'api'),
  OIDC_CLIENT_SECRET: told('机密客户端的密钥；公开客户端不设', 'its secret; not set for a public client', 'api'),
  OIDC_PERSON_CLAIM: told(
    '哪个声明给出人员的账号（如 preferred_username）；不设则 sub 即人员编号',
    'claim that names a person’s login (`preferred_username`); without it `sub` has to be our person id',
    'api',
  ),
  PUBLIC_URL: told('浏览器访问的地址，须 https（本机除外）', 'where browsers reach this installation; https but on this machine', 'api'),
  SESSION_KEY_FILE: told(
    '封存会话的密钥，所有 API 共用一份；没有则生成',
    'key that seals sessions, one file for all APIs; made when it is not there',
    'api',
  ),
  SESSION_IDLE_MINUTES: told('无人操作多久后退出（分钟）', 'minutes without a person after which a session ends', 'api'),
  SESSION_HOURS: told('一次登录最长多久（小时）', 'hours that a session lasts at most', 'api'),
  HOST: told('监听地址；容器内用 0.0.0.0', 'address to listen on; `0.0.0.0` in a container', 'api, worker'),
  PORT: told('API 与控制台的端口', 'port of API and console', 'api'),
  DRAIN_SECONDS: told(
    '停止前继续应答多少秒，等代理转向其他 API；不设为 5（内嵌模式为 0）',
    'seconds that a stopping API answers on while the proxy turns to the others; 5 when not set, 0 when embedded',
    'api',
  ),
  RATE_LIMIT_PER_SUBJECT: told(
    '每人每分钟请求数，全部 API 合计；不设为 1200（内嵌模式不限）',
    'requests a minute of one person, over all APIs; 1,200 when not set, unbound when embedded',
    'api',
  ),
  RATE_LIMIT_PER_ADDRESS: told(
    '无有效令牌时每个地址每分钟请求数；不设为 120（内嵌模式不限）',
    'requests a minute of one address without a valid token; 120 when not set, unbound when embedded',
    'api',
  ),
  TRUSTED_PROXIES: told(
    '相信其 X-Forwarded-For 的代理（地址或网段，以逗号分隔）',
    'proxies whose X-Forwarded-For is believed: addresses or networks, separated by commas',
    'api',
  ),
  WORKER_HEALTH_PORT: told('worker 的 /health/ready；不设则没有', '`/health/ready` of the worker; without it there is none', 'worker'),
  WORKER_BUILD_ID: told(
    '部署 duban 中的版本号；设了则须将其设为当前版本才有任务（见 install.md）；不设则任何 worker 都接任务',
    'version within the deployment `duban`: it works once that version is made the current one (install.md); without it any worker takes any task',
    'worker',
  ),
  WAKE_MARK_FILE: told(
    '有此文件时唤醒全部在办事项一次（duban start 自用）',
    'while this file is there every open directive is woken once (used by `duban start`)',
    'worker',
  ),
  RUN_HISTORY_DAYS: told('工作流历史保留天数；0 为永久', 'days that archived workflow histories are kept; 0 = for ever', 'worker'),
  FILES_DIR: told(
    '纪要、佐证、导出文件：所有进程共用一个目录；生产环境必设',
    'minutes, evidence, exports: one directory for all processes; needed in production',
    'all',
  ),
  HASH_ALGORITHM: told('新事件的摘要算法', 'hash of new events', 'all'),
  CHECKPOINT_ORIGIN: told('本记录在检查点中的名称', 'name of this log in its checkpoints', 'worker'),
  CHECKPOINT_KEY_FILE: told(
    '签署检查点的 Ed25519 私钥（PKCS 8 PEM）；只放在 worker；生产环境必设',
    'Ed25519 key that signs checkpoints (PKCS 8 PEM); on workers only; needed in production',
    'worker',
  ),
  ATTESTATION_KEY_FILE: told(
    '签署所受理命令的 Ed25519 私钥（PKCS 8 PEM）；只放在 API',
    'Ed25519 key that signs each command an API process accepts (PKCS 8 PEM); on API processes only',
    'api',
  ),
  ATTESTATION_PUBLIC_KEYS_FILE: told(
    '上述公钥及其启用、停用时刻，每行一把；CLI 用它核验；API 自动写入',
    'its public keys, one a line with since when and until when; for the CLI; the API adds its own',
    'all',
  ),
  CHECKPOINT_PUBLIC_KEYS_FILE: told(
    '公钥，每行一把；API 与 CLI 用它核验；worker 自动写入',
    'public keys, one a line, for API and CLI; the worker adds its own',
    'all',
  ),
  CHECKPOINT_EVERY_SECONDS: told('每隔多少秒封存一次', 'seconds between two checkpoints', 'worker'),
  CHECKPOINT_WITNESS_FILE: told(
    '见证文件：放在数据库管理员写不到的地方',
    'file of a witness: keep it where the database’s administrator cannot write',
    'worker, cli',
  ),
  CHECKPOINT_WITNESS_URL: told('见证服务，每个检查点 POST 一次', 'a witness to which every checkpoint is posted', 'worker'),
  LOG_LEVEL: told('日志级别', 'level of the log', 'api, worker'),
  LOG_PRETTY: told('给人看的日志；在终端默认开', 'a log for people; on in a terminal', 'api, worker'),
};
