/** The file as a whole cannot be used; `code` is the answer's. */
export class ImportRefused extends Error {
  constructor(
    readonly code: 'import_unreadable' | 'import_columns_unknown' | 'import_too_large',
    readonly params: Record<string, string | number> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'ImportRefused';
  }
}
