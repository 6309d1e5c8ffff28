/** What an image runs, and with which environment of its own. */
export interface Image {
  environment: Record<string, string>;
  entrypoint: string[];
  command: string[];
}

const words = (rest: string): string[] => (rest.startsWith('[') ? (JSON.parse(rest) as string[]) : ['/bin/sh', '-c', rest]);

/** The stages of a Dockerfile that have a name: a stage has what the one it is built from has. */
export const readDockerfile = (text: string): Map<string, Image> => {
  const stages = new Map<string, Image>();
  let present: Image = { environment: {}, entrypoint: [], command: [] };
  for (const line of text.replace(/\\\n/g, ' ').split('\n')) {
    const [, verb = '', rest = ''] = /^(\w+)\s+(.*)$/.exec(line.trim()) ?? [];
    if (verb === 'FROM') {
      const [, from = '', name = ''] = /^(\S+)\s+AS\s+(\S+)$/i.exec(rest) ?? [];
      const base = stages.get(from);
      present = { environment: { ...base?.environment }, entrypoint: base?.entrypoint ?? [], command: base?.command ?? [] };
      stages.set(name, present);
    } else if (verb === 'ENV') {
      for (const [, key = '', value = ''] of rest.matchAll(/(\w+)=(\S+)/g)) present.environment[key] = value;
    } else if (verb === 'ENTRYPOINT') present.entrypoint = words(rest);
    else if (verb === 'CMD') present.command = words(rest);
  }
  return stages;
};
