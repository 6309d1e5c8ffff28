import type { DirectiveSummary } from '@duban/protocol';
import type { SearchAttributePair } from '@temporalio/common';
import { defineSearchAttributeKey } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';

const NUMBER = defineSearchAttributeKey('DubanNumber', 'KEYWORD');
const STATUS = defineSearchAttributeKey('DubanStatus', 'KEYWORD');
const DEPARTMENTS = defineSearchAttributeKey('DubanDepartments', 'KEYWORD_LIST');
const NEXT_DUE = defineSearchAttributeKey('DubanNextDue', 'DATETIME');
const OPEN_TASKS = defineSearchAttributeKey('DubanOpenTasks', 'INT');

/** The next clock in the words of the activity; one of an older build told only when. */
export const nextText = ({ next }: DirectiveSummary, nextDue: string | null): string => next || `下一时点 next due ${nextDue ?? '—'}`;

/** What operators see in Temporal's own UI: ids, states and times, never personal data. */
export class Display {
  private readonly shown = new Map<string, string>(
    workflowInfo()
      .typedSearchAttributes.getAll()
      .map(({ key, value }) => [key.name, JSON.stringify(value)]),
  );

  private summary: DirectiveSummary | null = null;
  private nextDue: string | null = null;
  private tasks: DirectiveSummary['tasks'] | null = null;
  private taskLines = '';
  private departments: string[] = [];

  show(summary: DirectiveSummary, version: number, nextDue: string | null): void {
    if (summary.tasks !== this.tasks) {
      this.tasks = summary.tasks;
      this.taskLines = summary.tasks
        .map((task) => `\n\n- ${task.text ?? `${task.id} ${task.lead} ${task.status} ${task.due ?? ''}`}`)
        .join('');
      this.departments = [...new Set(summary.tasks.map((task) => task.lead))].sort();
    }
    setCurrentDetails(`${summary.line}\n\n${nextText(summary, nextDue)}\n\n版本 version ${version}${this.taskLines}`);
    if (version === 0 || (summary === this.summary && nextDue === this.nextDue)) return;
    this.summary = summary;
    this.nextDue = nextDue;
    // each upsert is an event of the history: only what has changed goes in
    const changed = [
      { key: NUMBER, value: summary.number },
      { key: STATUS, value: summary.status },
      { key: DEPARTMENTS, value: this.departments },
      { key: NEXT_DUE, value: nextDue === null ? null : new Date(nextDue) },
      { key: OPEN_TASKS, value: summary.tasks.length },
    ].filter(({ key, value }) => this.remember(key.name, value));
    if (changed.length > 0) upsertSearchAttributes(changed as SearchAttributePair[]);
  }

  /** @returns whether the value differs from what is shown. */
  private remember(name: string, value: unknown): boolean {
    const text = JSON.stringify(value);
    if ((this.shown.get(name) ?? 'null') === text) return false;
    this.shown.set(name, text);
    return true;
  }
}
