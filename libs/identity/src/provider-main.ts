import { startDemoProvider } from './provider/demo-provider.js';
import { demoProviderPeople } from './provider/provider-person.js';

/**
 * The embedded provider as a process of its own. DUBAN_HOME: where its keys are; DUBAN_IDENTITY_PORT: 0 = any free one;
 * OIDC_AUDIENCE: of access tokens. Says `{"ready":true,"issuer":…}` on stdout (and to a parent over IPC) once it answers.
 */
const main = async (): Promise<void> => {
  const { DUBAN_HOME: home = '.duban', DUBAN_IDENTITY_PORT: port = '0', OIDC_AUDIENCE: audience, NODE_ENV: stage } = process.env;
  if (stage === 'production') throw new Error('the embedded identity provider has demo logins and refuses production');
  const provider = await startDemoProvider({ home, port: Number(port), people: demoProviderPeople(), audience: audience || undefined });
  const ready = { ready: true, issuer: provider.issuer };
  process.stdout.write(`${JSON.stringify(ready)}\n`);
  process.send?.(ready);

  let closing: Promise<void> | undefined;
  const stop = (): void => {
    closing ??= provider.close().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  // A parent that died without a word must not leave a provider behind that holds the port.
  process.once('disconnect', stop);
};

main().catch((error: unknown) => {
  const failed = error instanceof Error ? error.message : String(error);
  console.error(failed);
  // a parent hears the reason before we are gone
  if (process.send) process.send({ failed }, () => process.exit(1));
  else process.exit(1);
});
