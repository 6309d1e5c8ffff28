/** What this browser keeps under a key; null for nothing, and for what nobody can read any more. */
export const stored = <T>(key: string): T | null => {
  try {
    const kept = window.localStorage.getItem(key);
    return kept === null ? null : (JSON.parse(kept) as T);
  } catch {
    return null;
  }
};
