import type { Fault } from '@duban/event-store';

/** What can be wrong, by the place where it is looked for. */
export type FindingKind =
  | Fault['reason']
  | 'stream_order' // a stream's events are numbered against their order
  | 'number_skipped' // an event that the sequencer has passed has no number
  | 'event_missing' // a number whose event is gone, or a number that is gone itself
  | 'event_not_as_sealed' // the event is not the one that was sealed under its number
  | 'log_differs' // the stored Merkle log is not what the events give
  | 'root_differs' // the events do not give a checkpoint's root
  | 'checkpoint_missing'
  | 'checkpoint_differs' // its columns, order or text are not what was signed or witnessed
  | 'signature_invalid'
  | 'witness_ahead' // a witness has seen events that are not here: an older state, or a lost tail
  | 'witness_invalid' // an entry of the witness that nobody here has signed
  | 'command_missing' // events that no kept command explains
  | 'command_differs' // a kept command is not the one that was accepted, or not where it says
  | 'result_differs'
  | 'follow_up_missing' // what an event sets going was neither accepted nor refused, and is not waiting to be sent
  | 'follow_up_differs' // a command that follows from an event is not as it is derived from it
  | 'follow_up_unfounded' // a command says that it follows from an act which does not cause it
  | 'event_unreadable' // this build cannot take an event in: corrupt, or written by a newer one
  | 'decision_differs' // deciding it again gives other events
  | 'addressee_unknown' // an event tells what is no person
  | 'state_differs' // due time, closed, or a snapshot is not what the events give
  | 'row_differs' // a read-model row
  | 'rules_fell' // an event is under earlier rules than the record was when it was written
  | 'rules_not_raised' // an event is under rules that the record had not been taken over to
  | 'raise_differs' // a raise does not follow the one before, or the commands until then are not those that it counted
  | 'card_differs' // a person's card is not what its hash promised, or is another's
  | 'card_missing' // a card is gone, or empty although nobody erased its person on record
  | 'number_twice' // a yearly number that two documents have
  | 'number_missing' // yearly numbers that no document has
  | 'counter_differs' // the counter of a yearly series stands elsewhere than the events
  | 'sealing_broken' // the log or the sequencer does not stand where its own rows say: nothing would be sealed any more
  | 'witness_behind' // a witness has not had the last checkpoints
  | 'mark_differs' // what a witness is said to have had is signed by nobody here, or more than there is
  | 'attestation_missing' // a person's command that no API process says it took
  | 'attestation_invalid' // one that is not as an API process took it, or under a key that nobody knows
  | 'alert_unsent' // an alert that was never delivered and waits nowhere, or work put off for ever
  | 'history_differs' // an archived run is not what its hash promised
  | 'grant_differs' // the application's role may more than it needs
  | 'guard_down' // a trigger that keeps the record from being changed is not there, or off
  | 'file_missing' // a file that the record names is not on disk
  | 'file_differs'; // a file on disk is not the one that the record names

/** One thing found wrong, and where. */
export interface Finding {
  kind: FindingKind;
  /** Global numbers, both included. */
  seq?: number;
  untilSeq?: number;
  streamId?: string;
  version?: number;
  checkpoint?: number;
  commandId?: string;
  table?: string;
  key?: string;
  detail?: string;
}

export type Report = (finding: Finding) => void;
