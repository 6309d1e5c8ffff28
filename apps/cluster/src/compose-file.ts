import { parse } from 'yaml';
import { ExplainedError } from '@duban/platform';

type Environment = Record<string, string | undefined>;

/** What of a service matters to who runs it as a process. */
export interface Service {
  name: string;
  image: string;
  /** Which stage of our Dockerfile makes the image; null for an image of others. */
  target: string | null;
  entrypoint: string[] | null;
  command: string[] | null;
  environment: Record<string, string>;
  /** `source` is a volume's name, or a path beside the file. */
  volumes: { source: string; target: string }[];
  replicas: number;
}

interface RawService {
  image: string;
  build?: { target?: string };
  entrypoint?: string[];
  command?: string[];
  environment?: Record<string, string | number | null>;
  volumes?: string[];
  deploy?: { replicas?: string | number };
}

/** Where the braces that open at `from` close. */
const closing = (text: string, from: number): number => {
  for (let at = from, depth = 0; at < text.length; at += 1) {
    if (text.startsWith('${', at)) depth += 1;
    else if (text[at] === '}' && (depth -= 1) === 0) return at;
  }
  throw new Error(`no end of a variable in ${text}`);
};

/** `${A}`, `${A:-else}`, `${A:?why not}` and `$$`, as compose reads them. @throws ExplainedError what has to be given */
export const interpolate = (text: string, env: Environment): string => {
  const at = text.indexOf('$');
  if (at < 0) return text;
  const before = text.slice(0, at);
  if (text[at + 1] === '$') return `${before}$${interpolate(text.slice(at + 2), env)}`;
  const end = closing(text, at);
  const [, name = '', operator, rest = ''] = /^(\w+)(?:(:-|:\?)([\s\S]*))?$/.exec(text.slice(at + 2, end)) ?? [];
  const given = env[name] ?? '';
  if (given === '' && operator === ':?') throw new ExplainedError(`${name}: ${rest}`);
  const value = given === '' && operator === ':-' ? interpolate(rest, env) : given;
  return `${before}${value}${interpolate(text.slice(end + 1), env)}`;
};

const everywhere = (node: unknown, env: Environment): unknown => {
  if (typeof node === 'string') return interpolate(node, env);
  if (Array.isArray(node)) return node.map((one) => everywhere(one, env));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, everywhere(value, env)]));
};

const serviceOf = (name: string, raw: RawService): Service => ({
  name,
  image: raw.image,
  target: raw.build?.target ?? null,
  entrypoint: raw.entrypoint ?? null,
  command: raw.command ?? null,
  environment: Object.fromEntries(Object.entries(raw.environment ?? {}).map(([key, value]) => [key, String(value ?? '')])),
  volumes: (raw.volumes ?? []).map((line) => {
    const [source = '', target = ''] = line.split(':');
    return { source, target };
  }),
  replicas: Number(raw.deploy?.replicas ?? 1),
});

/** The services of docker/compose.yaml, by name. `tools/check-docker.mjs` holds this reading against compose's own. */
export const readCompose = (text: string, env: Environment): Map<string, Service> => {
  const { services } = everywhere(parse(text, { merge: true }), env) as { services: Record<string, RawService> };
  return new Map(Object.entries(services).map(([name, raw]) => [name, serviceOf(name, raw)]));
};

/** `NAME=value` lines. */
export const readEnvFile = (text: string): Record<string, string> =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => /^\w+=/.test(line))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).trim()]),
  );
