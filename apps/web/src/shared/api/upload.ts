import { ApiProblem, problemOf, UNSAFE_HEADER, Unreachable, type Views } from '@duban/api-client';
import { currentLocale } from '../i18n/locale.js';

export type StoredFile = Views['File'];

/** Of one file; the API refuses more. */
export const MOST_BYTES = 50 * 1024 * 1024;

const sendOnce = (file: File, onProgress: (percent: number) => void): Promise<StoredFile> =>
  new Promise((resolve, reject) => {
    // fetch does not tell how far an upload is.
    const request = new XMLHttpRequest();
    request.open('POST', '/api/v1/files');
    request.setRequestHeader(UNSAFE_HEADER.name, UNSAFE_HEADER.value);
    request.setRequestHeader('Accept-Language', currentLocale());
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.floor((loaded / Math.max(1, total)) * 100));
    request.onerror = () => reject(new Unreachable(null));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) return resolve(JSON.parse(request.responseText) as StoredFile);
      const headers = { 'Content-Type': request.getResponseHeader('Content-Type') ?? '' };
      void problemOf(new Response(request.responseText, { status: request.status, headers })).then(reject);
    };
    const form = new FormData();
    form.append('file', file, file.name);
    request.send(form);
  });

/** A file is told by its hash: sent again after a dropped connection it is the same upload. One try again. */
export const upload = async (file: File, onProgress: (percent: number) => void): Promise<StoredFile> => {
  try {
    return await sendOnce(file, onProgress);
  } catch (error) {
    if (error instanceof ApiProblem && error.status < 500) throw error;
    return sendOnce(file, onProgress);
  }
};
