import { setTimeout as sleep } from 'node:timers/promises';
import { DIRECTIVE_SEARCH_ATTRIBUTES, type DirectiveSearchAttribute } from '@duban/protocol';
import type { ConnectionLike, OperatorService } from '@temporalio/client';

/** Numbers of Temporal's `IndexedValueType`. */
const INDEXED_VALUE_TYPE = { TEXT: 1, KEYWORD: 2, INT: 3, DOUBLE: 4, BOOL: 5, DATETIME: 6, KEYWORD_LIST: 7 } as const;

export interface HasOperatorService extends Pick<ConnectionLike, 'workflowService'> {
  operatorService: OperatorService;
}

const ALL = Object.keys(DIRECTIVE_SEARCH_ATTRIBUTES) as DirectiveSearchAttribute[];

/** Registers without looking first: for a fresh server (the time-skipping one cannot list). */
export const addSearchAttributes = async (
  connection: HasOperatorService,
  namespace: string,
  names: readonly DirectiveSearchAttribute[] = ALL,
): Promise<void> => {
  const searchAttributes = Object.fromEntries(names.map((name) => [name, INDEXED_VALUE_TYPE[DIRECTIVE_SEARCH_ATTRIBUTES[name]]]));
  await connection.operatorService.addSearchAttributes({ namespace, searchAttributes });
};

/** Those of the directive's search attributes that the namespace does not list. */
export const missingSearchAttributes = async (connection: HasOperatorService, namespace: string): Promise<DirectiveSearchAttribute[]> => {
  const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
  return ALL.filter((name) => customAttributes?.[name] === undefined || customAttributes[name] === null);
};

/**
 * Registers what is missing of the directive's search attributes, and waits until the server lists them. Safe to call often.
 * @returns the names it added.
 * @throws the gRPC error of a server that does not let us (Temporal Cloud: register them there), or after 30 s.
 */
export const ensureSearchAttributes = async (connection: HasOperatorService, namespace: string): Promise<string[]> => {
  const missing = await missingSearchAttributes(connection, namespace);
  if (missing.length === 0) return [];
  await addSearchAttributes(connection, namespace, missing);
  const deadline = performance.now() + 30_000;
  while ((await missingSearchAttributes(connection, namespace)).length > 0) {
    if (performance.now() > deadline) throw new Error(`search attributes ${missing.join(', ')} do not appear in namespace ${namespace}`);
    await sleep(200);
  }
  return missing;
};
