/** Where things are found by what they have, so that none is compared with all others. */
export class Postings<T> {
  private readonly byKey = new Map<string, T[]>();

  /** @param most of what many have only the last ones are found: it tells little of any of them */
  constructor(private readonly most = Infinity) {}

  add(key: string, one: T): void {
    const known = this.byKey.get(key);
    if (!known) this.byKey.set(key, [one]);
    else {
      known.push(one);
      if (known.length > this.most) known.shift();
    }
  }

  of(key: string): readonly T[] {
    return this.byKey.get(key) ?? [];
  }
}
