import type { AnyAlertMessage } from '@duban/domain';

/** A way to people. Mail, webhooks and messengers implement the same. */
export interface AlertChannel {
  name: string;
  /**
   * Brings alerts to their persons. It may be called again with the same alerts after a crash: by their ids, nobody is shown one
   * twice. Throws when it has to be tried again.
   */
  deliver(alerts: readonly AnyAlertMessage[]): Promise<void>;
}
