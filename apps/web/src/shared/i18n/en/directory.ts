import type { directory as zh } from '../zh-cn/directory.js';

export const directory: typeof zh = {
  title: 'Directory and leave',
  search: 'Unit, name or post',
  show: 'Show',
  all: 'Everybody {count}',
  awayOnly: 'Away or stood in for {count}',
  everyUnit: 'Show every unit',
  none: 'Nothing found. Try a unit’s short name, a person’s name or a post.',
  nobodyAway: 'Nobody is away today.',
  nobody: 'Nobody in post',
  leader: 'Leader in charge: {name}',
  tasks: 'Open tasks',
  here: 'In post',
  away: '{kind}{until}',
  kind: { leave: 'On leave', mission: 'On a mission', study: 'In training', secondment: 'Seconded', other: 'Away' },
  until: ', until {date}',
  actedBy: '{name} acts for them{until} ({reference})',
};
