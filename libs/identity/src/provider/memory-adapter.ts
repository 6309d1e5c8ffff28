import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  /** Real milliseconds since 1970; Infinity = until destroyed. */
  until: number;
}

const SWEEP_ABOVE = 5000;

/** One provider's sessions, codes and refresh tokens: they end with the process, its access tokens (JWT) do not. */
class Store {
  private readonly kept = new Map<string, Kept>();

  put(key: string, payload: AdapterPayload, expiresIn: number | undefined): void {
    if (this.kept.size > SWEEP_ABOVE) this.sweep();
    this.kept.set(key, { payload, until: expiresIn ? Date.now() + expiresIn * 1000 : Number.POSITIVE_INFINITY });
  }

  get(key: string): AdapterPayload | undefined {
    const found = this.kept.get(key);
    return found && found.until > Date.now() ? found.payload : undefined;
  }

  find(prefix: string, matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const key of this.kept.keys()) {
      const payload = key.startsWith(prefix) ? this.get(key) : undefined;
      if (payload && matches(payload)) return payload;
    }
    return undefined;
  }

  drop(matches: (key: string, payload: AdapterPayload) => boolean): void {
    for (const [key, { payload }] of this.kept) if (matches(key, payload)) this.kept.delete(key);
  }

  private sweep(): void {
    const now = Date.now();
    for (const [key, { until }] of this.kept) if (until <= now) this.kept.delete(key);
  }
}

/** An adapter factory over a store of its own, so that two providers in one process know nothing of each other. */
export const memoryAdapters = (): ((name: string) => Adapter) => {
  const store = new Store();
  return (name) => {
    const keyOf = (id: string): string => `${name}:${id}`;
    return {
      upsert: async (id, payload, expiresIn) => store.put(keyOf(id), payload, expiresIn),
      find: async (id) => store.get(keyOf(id)),
      findByUid: async (uid) => store.find(keyOf(''), (payload) => payload.uid === uid),
      findByUserCode: async (userCode) => store.find(keyOf(''), (payload) => payload.userCode === userCode),
      consume: async (id) => {
        const payload = store.get(keyOf(id));
        if (payload) payload.consumed = Math.floor(Date.now() / 1000);
      },
      destroy: async (id) => store.drop((key) => key === keyOf(id)),
      revokeByGrantId: async (grantId) => store.drop((_key, payload) => payload.grantId === grantId),
    };
  };
};
