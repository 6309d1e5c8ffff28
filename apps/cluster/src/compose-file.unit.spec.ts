import { expect, test } from '@jest/globals';
import { interpolate, readCompose } from './compose-file.js';
import { readDockerfile } from './docker-file.js';

test('a variable is what is given, else what the file says, within another too; what has to be given is asked for', () => {
  const env = { HOST: 'duban.example.org', EMPTY: '' };
  expect(interpolate('${HOST}:${PORT:-443}', env)).toBe('duban.example.org:443');
  expect(interpolate('${ISSUER:-https://${HOST:-localhost}/id}', env)).toBe('https://duban.example.org/id');
  expect(interpolate('${EMPTY:-${NOBODY}}|$$(hostname)', env)).toBe('|$(hostname)');
  expect(() => interpolate('${EMPTY:?copy docker/.env.example}', env)).toThrow('EMPTY: copy docker/.env.example');
});

test('a service has what it merges in, its volumes apart, and as many replicas as are asked for', () => {
  const text = `
x-env: &env { A: '\${A:-1}', B: two }
services:
  api:
    image: duban-api:dev
    build: { target: api }
    deploy: { replicas: '\${APIS:-2}' }
    environment: { <<: *env, B: '3' }
    volumes: [files:/srv/files, './a.sh:/etc/a.sh:ro']`;
  expect(readCompose(text, { APIS: '5' }).get('api')).toEqual({
    ...{ name: 'api', image: 'duban-api:dev', target: 'api', entrypoint: null, command: null, replicas: 5 },
    environment: { A: '1', B: '3' },
    volumes: [
      { source: 'files', target: '/srv/files' },
      { source: './a.sh', target: '/etc/a.sh' },
    ],
  });
});

test('a stage of a Dockerfile has what the one it is built from has', () => {
  const stages = readDockerfile('FROM node AS base\nENV A=1 B=2\nFROM base AS api\nENV B=3\nCMD ["node", \\\n  "main.js"]\n');
  expect(stages.get('api')).toEqual({ environment: { A: '1', B: '3' }, entrypoint: [], command: ['node', 'main.js'] });
});
