import pc from 'picocolors';
import type { Instant } from '@duban/domain';
import { shanghai } from '@duban/stack';

export type Lang = 'zh' | 'en';

/** Lines for people, in one language; the other stays in the API. */
export class Printer {
  constructor(readonly lang: Lang) {}

  say(zh: string, en: string): string {
    return this.lang === 'zh' ? zh : en;
  }

  heading(zh: string, en: string): void {
    process.stdout.write(`\n${pc.bold(`── ${this.say(zh, en)} ──`)}\n`);
  }

  line(zh: string, en: string): void {
    process.stdout.write(`${this.say(zh, en)}\n`);
  }

  /** A line of the story, with its own date. */
  at(at: Instant, zh: string, en: string): void {
    process.stdout.write(`${pc.dim(shanghai(at))}  ${this.say(zh, en)}\n`);
  }

  alert(at: Instant, who: string, text: { zh: string; en: string }): void {
    process.stdout.write(`${pc.dim(shanghai(at))}  ${pc.yellow(this.say('提醒', 'alert'))} → ${who}：${text[this.lang]}\n`);
  }
}

/** The first `length` characters, with an ellipsis. */
export const short = (text: string, length: number): string => {
  const flat = text.replace(/\s+/g, ' ').trim();
  return [...flat].length <= length ? flat : `${[...flat].slice(0, length - 1).join('')}…`;
};
