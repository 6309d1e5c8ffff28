import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundleOption } from '@temporalio/worker';

/** The prebuilt bundle beside a workflow package's entry (`import.meta.resolve`); from sources (tests, development) it is bundled on the spot. */
export const workflowBundle = async (resolved: string): Promise<WorkflowBundleOption> => {
  const entry = fileURLToPath(resolved);
  const codePath = join(dirname(entry), 'bundle.js');
  if (!entry.endsWith('.ts')) {
    if (!existsSync(codePath)) throw new Error(`${codePath} is missing: run \`npm run build\``);
    return { codePath };
  }
  return bundleWorkflowCode({
    logger: new DefaultLogger('WARN'),
    workflowsPath: entry,
    webpackConfigHook: (config) => ({
      ...config,
      resolve: {
        ...config.resolve,
        conditionNames: ['duban-source', ...(config.resolve?.conditionNames ?? ['...'])],
        extensionAlias: { '.js': ['.ts', '.js'] },
      },
    }),
  });
};
