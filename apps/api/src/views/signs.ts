import type { ActorView, DirectiveView } from '@duban/contracts';
import type { Actor, Directive } from '@duban/domain';
import type { LoadedOrganisation } from '@duban/identity';

/** An actor with name, post and department as of then: what the snapshot says that the act names, never what holds today. */
export const signed = (actor: Actor, loaded: Pick<LoadedOrganisation, 'signOf'>): ActorView => {
  const { personId, postId, departmentId, roles } = actor;
  const sign = loaded.signOf(actor.snapshot);
  return {
    ...{ personId, postId, departmentId, roles },
    ...(sign ? { name: sign.name.zh, post: sign.title.zh, department: sign.department.zh } : {}),
  };
};

/** The view with every signature under the name and post that it was given under. */
export const withSignatures = (view: DirectiveView, state: Directive, loaded: Pick<LoadedOrganisation, 'signOf'>): DirectiveView => ({
  ...view,
  tasks: view.tasks.map((task) => ({
    ...task,
    closures: task.closures.map((closure, c) => ({
      ...closure,
      signatures: closure.signatures.map((signature, n) => {
        const given = state.tasks[task.id]?.closures[c]?.signatures[n];
        return given ? { ...signature, actor: signed(given.actor, loaded) } : signature;
      }),
    })),
  })),
});
