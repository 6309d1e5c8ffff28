import readXlsxFile from 'read-excel-file/node';

/** Sheets of a workbook with their values. The library unpacks it by itself: only what `soundArchive` gives may come here. */
export const readWorkbook = (bytes: Buffer): ReturnType<typeof readXlsxFile> => readXlsxFile(bytes);
