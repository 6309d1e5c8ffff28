import type { Addressee, GroupName } from '../analysis.js';
import { withoutQuotes } from '../words/zh-text.js';
import { groupsCalled } from './known.js';
import { partiesAtHead, type Names, type Party } from './parties.js';

/** Whom a duty wants moved: 推动各板块把…, 督促各部门…. Others in a sentence are its object, or get its report. */
const MOVED = /(?:推动|督促|组织|指导|要求|协调|动员|引导|支持|责成|敦促|通知)/gu;

const addresseeFrom = (parties: readonly Party[], length: number, words: string, groups: readonly GroupName[]): Addressee => {
  const [first] = parties;
  const text = words.slice(0, length);
  if (!first) return { text: '', kind: 'none' };
  if (first.kind === 'leaders') return { text: first.text, kind: 'leaders' };
  if (first.kind === 'collective') {
    const [group] = groupsCalled(text, groups);
    return group ? { text, kind: 'collective', groupId: group.id } : { text, kind: 'collective' };
  }
  return { text: parties.map((party) => party.text).join('、'), kind: 'department' };
};

/** To whom a requirement is said: the head of a clause, or whom it wants moved. */
export const addresseeOf = (text: string, names: Names, groups: readonly GroupName[]): Addressee => {
  const plain = withoutQuotes(text);
  for (const clause of plain.split(/[，；。]/u).slice(0, 12)) {
    const { parties, length } = partiesAtHead(clause, names);
    if (parties.length > 0) return addresseeFrom(parties, length, clause, groups);
    for (const cue of clause.matchAll(MOVED)) {
      const rest = clause.slice(cue.index + cue[0].length);
      const moved = partiesAtHead(rest, names);
      if (moved.parties[0]?.kind === 'collective' || moved.parties[0]?.kind === 'leaders')
        return addresseeFrom(moved.parties, moved.length, rest, groups);
    }
  }
  return { text: '', kind: 'none' };
};
