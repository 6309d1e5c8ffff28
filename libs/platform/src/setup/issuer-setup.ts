import type { SetupProblem } from '../explained/explained-error.js';

const ANSWER_MS = 5_000;
const CORRECT =
  '更正 OIDC_ISSUER，与发现文档中的 issuer 一字不差 / correct OIDC_ISSUER, letter by letter the issuer of the discovery document';
const REACH =
  '从本机须能访问；自有根证书用 NODE_EXTRA_CA_CERTS / it has to be reached from this machine; for a root certificate of your own, NODE_EXTRA_CA_CERTS';

/** Whether an issuer publishes its discovery document under the name that tokens will carry; null = it does. */
export const issuerProblem = async (issuer: string): Promise<SetupProblem | null> => {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const problem = (detail: string, remedy = CORRECT): SetupProblem => ({ subject: 'OIDC_ISSUER', detail: `${url}: ${detail}`, remedy });
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(ANSWER_MS) });
    if (!response.ok) return problem(`HTTP ${response.status}`);
    const { issuer: named } = (await response.json()) as { issuer?: unknown };
    return named === issuer ? null : problem(`自称 / says that it is ${String(named)}`);
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
    return problem(`${error instanceof Error ? error.message : String(error)}${cause}`, REACH);
  }
};
