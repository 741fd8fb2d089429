import { asProblem, noAnswer, problemOf } from './problem.js';
import { sessionOver } from './waiting.js';
import type { DocumentDto } from './types.js';

export interface Sending {
  /** Called with the part that is sent, 0 to 1. */
  onProgress(part: number): void;
  signal: AbortSignal;
}

/** Uploads one document for a purpose such as 'expression'. XMLHttpRequest, because fetch tells no progress. */
export async function uploadDocument(file: File, purpose: string, sending: Sending): Promise<DocumentDto> {
  try {
    return await uploadOnce(file, purpose, sending);
  } catch (error) {
    if (asProblem(error).status !== 401) throw error;
    await sessionOver.wait();
    return uploadOnce(file, purpose, sending);
  }
}

function uploadOnce(file: File, purpose: string, { onProgress, signal }: Sending): Promise<DocumentDto> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/documents');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total ? loaded / total : 0));
    request.addEventListener('load', () =>
      request.status >= 200 && request.status < 300
        ? resolve(request.response as DocumentDto)
        : reject(problemOf(request.status, request.response)),
    );
    request.addEventListener('error', () => reject(noAnswer()));
    signal.addEventListener('abort', () => request.abort(), { once: true });
    const form = new FormData();
    form.append('purpose', purpose); // before the file: the server reads the parts in their order
    form.append('file', file);
    request.send(form);
  });
}
