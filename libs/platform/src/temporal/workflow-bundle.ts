import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

/**
 * A workflow package bundled from its TypeScript sources: tests, development, and what a replay compares with. A `preload.ts` beside the
 * entry is loaded once, when the sandbox is made.
 */
export const bundleSources = (entry: string): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    logger: new DefaultLogger('WARN'),
    workflowsPath: entry,
    preloadModules: [join(dirname(entry), 'preload.ts')].filter((path) => existsSync(path)),
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        conditionNames: ['duban-source', ...(config.resolve?.conditionNames ?? ['...'])],
        extensionAlias: { '.js': ['.ts', '.js'] },
      },
    }),
  });

/** The prebuilt bundle beside a workflow package's entry (`import.meta.resolve`); from sources it is bundled on the spot. */
export const workflowBundle = async (resolved: string): Promise<{ codePath: string } | WorkflowBundleWithSourceMap> => {
  const entry = fileURLToPath(resolved);
  if (entry.endsWith('.ts')) return bundleSources(entry);
  const codePath = join(dirname(entry), 'bundle.js');
  if (!existsSync(codePath)) throw new Error(`${codePath} is missing: run \`npm run build\``);
  return { codePath };
};
