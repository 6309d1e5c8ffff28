import type { Actor, PersonId } from '../../shared/party.js';
import type { Instant, LocalDate } from '../../shared/time.js';

/** Who did it, as what, and for whom. */
export interface OfflineSignature {
  by: Actor;
  onBehalfOf: PersonId | null;
  at: Instant;
}

/** 线下办理事项: that there is a classified matter, and nothing of what it is about. */
export interface OfflineMatter {
  /** Given by the register: nothing of the paper itself, its own number included, may stand here. */
  seq: number;
  receivedOn: LocalDate;
  registered: OfflineSignature;
  /** null: it is still being handled. */
  closed: OfflineSignature | null;
}

/** 线下办理登记簿 of a year; null = nothing was registered in it. */
export type OfflineRegisterState = { matters: OfflineMatter[] } | null;
