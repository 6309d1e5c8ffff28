import { ensureSearchAttributes, missingSearchAttributes, type HasOperatorService } from '../temporal/search-attributes.js';
import { errorCode } from '../supervise/process-identity.js';
import type { SetupProblem } from '../explained/explained-error.js';

/** Numbers of gRPC. */
const NOT_FOUND = 5;
const PERMISSION_DENIED = 7;
const UNAUTHENTICATED = 16;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What no waiting mends of the answer to a look at the namespace; null = the server may only be away. */
const namespaceProblem = (error: unknown, namespace: string): SetupProblem | null => {
  const code = errorCode(error);
  if (code === NOT_FOUND)
    return {
      subject: 'TEMPORAL_NAMESPACE',
      detail: `没有命名空间 / there is no namespace ${namespace}`,
      remedy: `temporal operator namespace create --namespace ${namespace} --retention 72h`,
    };
  if (code === PERMISSION_DENIED || code === UNAUTHENTICATED)
    return {
      subject: 'TEMPORAL_ADDRESS',
      detail: `登录被拒绝 / the login is refused: ${messageOf(error)}`,
      remedy: '更正 TEMPORAL_API_KEY 或证书 / correct TEMPORAL_API_KEY or the certificates',
    };
  return null;
};

export type TemporalLook = HasOperatorService;

/**
 * The namespace is there, and has the search attributes by which operators find directives: they are registered where the server lets us.
 * @throws the gRPC error while the server is away
 */
export const temporalProblems = async (connection: TemporalLook, namespace: string): Promise<SetupProblem[]> => {
  try {
    await connection.workflowService.describeNamespace({ namespace });
  } catch (error) {
    const problem = namespaceProblem(error, namespace);
    if (problem === null) throw error;
    return [problem];
  }
  try {
    await ensureSearchAttributes(connection, namespace);
    return [];
  } catch (error) {
    // Temporal Cloud lets nobody register them over gRPC, nor list them: there the first run says so
    const missing = await missingSearchAttributes(connection, namespace).catch(() => []);
    if (missing.length === 0) return [];
    return [
      {
        subject: 'TEMPORAL_NAMESPACE',
        detail: `${namespace} 缺搜索属性 / lacks search attributes: ${missing.join(', ')} (${messageOf(error)})`,
        remedy: missing.map((name) => `temporal operator search-attribute create --namespace ${namespace} --name ${name}`).join('; '),
      },
    ];
  }
};
