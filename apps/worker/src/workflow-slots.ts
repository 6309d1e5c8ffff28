import type { CustomSlotSupplier, SlotPermit, SlotReserveContext, WorkflowSlotInfo } from '@temporalio/worker';

/** As many as the SDK runs at once by itself. */
const SLOTS = 40;

interface Waiting {
  sticky: boolean;
  grant: (permit: SlotPermit) => void;
}

/**
 * The workflow tasks that a worker may run at once, each place taken before a task is asked for. The SDK's own places stay open to the end:
 * when it stops it drops the questions that are under way, and a task that the server has just given to one of them is lost until it times
 * out. These are closed first, and whoever stops waits for the answers.
 */
export class WorkflowSlots implements CustomSlotSupplier<WorkflowSlotInfo> {
  readonly type = 'custom';
  private free = SLOTS;
  private closed = false;
  private waiting: Waiting[] = [];
  /** Questions for tasks of runs that are kept here. The others wait for long, and are rarely answered. */
  private readonly asking = new Set<SlotPermit>();
  private answered: () => void = () => undefined;

  reserveSlot({ isSticky: sticky }: SlotReserveContext, signal: AbortSignal): Promise<SlotPermit> {
    return new Promise((grant, refuse) => {
      const one = { sticky, grant };
      signal.addEventListener('abort', () => {
        this.waiting = this.waiting.filter((other) => other !== one);
        // any other error it would log
        refuse(signal.reason as Error);
      });
      this.waiting.push(one);
      this.give();
    });
  }

  /** Places without a question are for runs that are started and worked on by one process: there are none here. */
  tryReserveSlot(): null {
    return null;
  }

  markSlotUsed({ permit }: { permit: SlotPermit }): void {
    this.asking.delete(permit);
    this.answered();
  }

  releaseSlot({ permit }: { permit: SlotPermit }): void {
    this.asking.delete(permit);
    this.free += 1;
    this.answered();
    this.give();
  }

  /** No task is asked for any more; resolves when those that were asked for have come, and after so many ms anyway. */
  close(ms: number): Promise<void> {
    this.closed = true;
    return new Promise((resolve) => {
      const late = setTimeout(resolve, ms);
      this.answered = () => {
        if (this.asking.size > 0) return;
        clearTimeout(late);
        resolve();
      };
      this.answered();
    });
  }

  private give(): void {
    while (!this.closed && this.free > 0) {
      const next = this.waiting.shift();
      if (!next) return;
      const permit: SlotPermit = {};
      this.free -= 1;
      if (next.sticky) this.asking.add(permit);
      next.grant(permit);
    }
  }
}
