import 'reflect-metadata';
import { expect, test } from '@jest/globals';
import { defineRoute, jobRoutes } from '@duban/contracts';
import { Bind, FromCall, ROUTE, type Call } from './call.js';

const { getJob } = jobRoutes;
/** Asks and answers exactly what `getJob` does. */
const twin = defineRoute({ ...getJob, id: 'getTwin' });

class Handlers {
  @Bind(getJob)
  own(@FromCall() call: Call<typeof getJob>) {
    return call.params.jobId;
  }

  @Bind(getJob)
  less(@FromCall() call: Pick<Call<typeof getJob>, 'params'>) {
    return call.params.jobId;
  }

  @Bind(getJob)
  nothing() {
    return null;
  }

  // @ts-expect-error: the body of another route
  @Bind(getJob)
  others(@FromCall() call: Call<typeof jobRoutes.cancelJob>) {
    return call.body.reason;
  }

  // @ts-expect-error: another route, though it asks for the same
  @Bind(getJob)
  twins(@FromCall() call: Call<typeof twin>) {
    return call.params.jobId;
  }
}

test('a handler is bound to the route whose call it takes; to another it does not compile', () => {
  expect(Reflect.getMetadata(ROUTE, Handlers.prototype.own)).toBe(getJob);
  expect({ ...twin, id: getJob.id }).toEqual(getJob);
});
