// Asks every route of the running stack (`npm start`) with generated requests, as an officer, a clerk and an auditor: no 5xx, no answer
// that openapi.json does not document. Needs schemathesis 4 (`pip install schemathesis`) on the PATH, or its path in SCHEMATHESIS.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const examples = process.argv[2] ?? '25';
const api = process.env['API_URL'] ?? 'http://127.0.0.1:3000';
const phases = process.env['PHASES'];
const schemathesis = process.env['SCHEMATHESIS'] ?? 'schemathesis';
const duban = fileURLToPath(new URL('../apps/cli/dist/main.js', import.meta.url));
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'response_headers_conformance',
];

let failed = 0;
for (const login of ['duban.officer', 'fagai.clerk', 'auditor']) {
  const token = spawnSync(process.execPath, [duban, 'token', login], { encoding: 'utf8' }).stdout.trim();
  if (token === '') throw new Error(`no token for ${login}: is the stack running, in the same DUBAN_HOME?`);
  console.log(`\n== ${login}`);
  const { status, error } = spawnSync(
    schemathesis,
    [
      ...['run', `${api}/api/v1/openapi.json`, '--url', api, '-H', `Authorization: Bearer ${token}`],
      ...['--checks', CHECKS.join(','), '--max-examples', examples, '--seed', '20200217', '--continue-on-failure', '--no-color'],
      // Streams end only with their client.
      ...['alertStream', 'changeStream'].flatMap((stream) => ['--exclude-operation-id', stream]),
      ...['--request-timeout', '20', '--no-shrink', '--warnings', 'off', '--suppress-health-check', 'too_slow'],
      // Boundary values of every parameter take an hour of two cores: `PHASES=examples,fuzzing` is the quick round.
      ...(phases === undefined ? [] : ['--phases', phases]),
    ],
    { stdio: 'inherit' },
  );
  if (error) throw new Error(`${schemathesis}: ${error.message}; pip install schemathesis, or name it in SCHEMATHESIS`);
  if (status !== 0) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
