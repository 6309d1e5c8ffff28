import type { WorkerOptions } from '@temporalio/worker';

/** By which operators find the versions of this worker in Temporal. */
export const DEPLOYMENT = 'duban';

/**
 * 版本 / With a build id a worker belongs to a version of the deployment: it is given nothing until that version is made the current one,
 * and open runs go over to the current version with their next task, forwards and back. A directive lives for months, so none is pinned to
 * the version that began it. Without one any worker takes any task.
 */
export const inDeployment = (buildId: string | null): Pick<WorkerOptions, 'workerDeploymentOptions'> =>
  buildId === null
    ? {}
    : {
        workerDeploymentOptions: {
          version: { deploymentName: DEPLOYMENT, buildId },
          useWorkerVersioning: true,
          defaultVersioningBehavior: 'AUTO_UPGRADE',
        },
      };
