interface Kept<V> {
  on: readonly unknown[];
  value: V;
}

/**
 * A pure function's value kept beside the object that it was made of. States are never changed in place, so the same object, with
 * the same further ground (compared by identity), can only give the same value; what belongs to an object goes with it.
 */
export const remembered = <K extends object, V>(): ((key: K, on: readonly unknown[], make: () => V) => V) => {
  const kept = new WeakMap<K, Kept<V>>();
  return (key, on, make) => {
    const known = kept.get(key);
    if (known && known.on.length === on.length && known.on.every((each, at) => each === on[at])) return known.value;
    const value = make();
    kept.set(key, { on, value });
    return value;
  };
};
