import type { ChangePorts } from '@duban/identity';
import { countOpenWork } from '@duban/read-models';

/** What a change of the organisation asks of the directives: which units still have work. The one place that answers it. */
export const openWork: ChangePorts['openWork'] = countOpenWork;
