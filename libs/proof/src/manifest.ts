/** Where a bundle keeps the signature of its manifest. */
export const MANIFEST_NOTE = 'manifest.note';

/** What is signed of a bundle: the hash of its manifest, which names everything else. */
export const manifestText = (sha256: string): string => `duban-export/2\n${sha256}\n`;
