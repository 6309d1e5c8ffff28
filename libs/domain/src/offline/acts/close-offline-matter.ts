import { first, when } from '../../shared/refusing.js';
import type { OfflineEvent } from '../events/registry.js';
import type { OfflineRegisterState } from '../state/offline-state.js';
import type { OfflineRefusal } from '../state/refusals.js';

export const closingRefused = (state: OfflineRegisterState, seq: number): OfflineRefusal | null => {
  const matter = state?.matters.find((one) => one.seq === seq);
  return first(
    when(matter === undefined, 'offline_matter_unknown', { seq }),
    when(matter?.closed != null, 'offline_matter_closed', { seq }),
  );
};

/** 线下办结: how it was done stays on paper. */
export const closeOfflineMatter = (seq: number): OfflineEvent[] => [{ type: 'OfflineMatterClosed', data: { seq } }];
