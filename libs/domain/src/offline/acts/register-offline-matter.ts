import { when } from '../../shared/refusing.js';
import type { LocalDate } from '../../shared/time.js';
import type { OfflineEvent } from '../events/registry.js';
import type { OfflineRegisterState } from '../state/offline-state.js';
import type { OfflineRefusal } from '../state/refusals.js';

interface Registering {
  receivedOn: LocalDate;
  today: LocalDate;
}

export const registeringRefused = ({ receivedOn, today }: Registering): OfflineRefusal | null =>
  when(receivedOn > today, 'received_in_future', { receivedOn });

/** 线下办理登记: the register's next number and a day. Nothing of the paper can be said: there is no field for it. */
export const registerOfflineMatter = (state: OfflineRegisterState, { receivedOn }: Registering): OfflineEvent[] => [
  { type: 'OfflineMatterRegistered', data: { seq: (state?.matters.length ?? 0) + 1, receivedOn } },
];
