/** Of a JSON body; longer texts travel as files. */
export const BODY_LIMIT = 512 * 1024;
/** Of any file that is sent in; a route may want less. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Minutes are read in memory: longer documents are no minutes. */
export const MAX_DOCUMENT_BYTES = 10 * 1024 * 1024;
