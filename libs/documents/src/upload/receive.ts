import type { MultipartFile, MultipartValue } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { v7 as uuid } from 'uuid';
import { FieldError, invalid } from '#problems';
import { dataFolder } from '../store/chosen-store.js';
import { nameFor, safeName } from './file-name.js';
import { MediaType, mediaTypeOf, telltaleBytes } from './media-type.js';
import { fileTooLarge, largestDocument, uploadProblem } from './upload-problem.js';

/** A file that was received and looked at, and that is there until the work with it is done. */
export interface Upload {
  path: string;
  name: string;
  mediaType: MediaType;
  bytes: number;
  /** In hexadecimal. */
  sha256: string;
  /** What the document is for, in the words of the area that will take it. */
  purpose: string;
}

/** What the form says around the file: boundaries, headers and the other field. */
const envelope = 100_000;

/**
 * Receives the one file of a multipart form into a temporary file without holding it in memory, and does the work with
 * it. Throws 400 where the form or the file is not what it should be, 413 where the file is too large.
 */
export async function withUpload<T>(request: FastifyRequest, work: (upload: Upload) => Promise<T>): Promise<T> {
  if (Number(request.headers['content-length']) > largestDocument + envelope) throw fileTooLarge();
  const folder = join(dataFolder(process.env), 'incoming');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, uuid());
  try {
    return await work(await received(request, path));
  } finally {
    // What is left of the request is read and dropped, so that the sender gets to read our answer.
    request.raw.unpipe();
    request.raw.resume();
    await rm(path, { force: true });
  }
}

async function received(request: FastifyRequest, path: string): Promise<Upload> {
  if (!request.isMultipart()) throw invalid([chooseFile]);
  let file: Written | undefined;
  let purpose: string | undefined;
  try {
    for await (const part of request.parts({ limits: { fileSize: largestDocument, files: 1 } })) {
      if (part.type === 'field') purpose = purposeOf(part, purpose);
      else file = await written(part, path);
    }
  } catch (error) {
    throw uploadProblem(error);
  }
  return looked(file, purpose, path);
}

interface Written {
  name: string;
  bytes: number;
  sha256: string;
  start: Buffer;
}

async function written(part: MultipartFile, path: string): Promise<Written> {
  if (part.fieldname !== 'file') {
    part.file.resume();
    throw invalid([unknownField(part.fieldname)]);
  }
  const hash = createHash('sha256');
  const start: Buffer[] = [];
  let bytes = 0;
  const look = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      if (bytes < telltaleBytes) start.push(chunk);
      bytes += chunk.length;
      hash.update(chunk);
      yield chunk;
    }
  };
  await pipeline(part.file, look, createWriteStream(path, { mode: 0o600 }));
  const name = safeName(part.filename ?? '');
  if (part.file.truncated) throw fileTooLarge(name);
  // A form in which no file was chosen sends a file without a name and without content.
  if (bytes === 0) throw invalid([part.filename ? { field: 'file', message: `“${name}” is empty.` } : chooseFile]);
  return { name, bytes, sha256: hash.digest('hex'), start: Buffer.concat(start).subarray(0, telltaleBytes) };
}

/** Says all that is wrong at once. */
async function looked(file: Written | undefined, purpose: string | undefined, path: string): Promise<Upload> {
  const kind = file ? await mediaTypeOf(file.start, file.name) : { mend: chooseFile.message };
  const errors: FieldError[] = [];
  if ('mend' in kind) errors.push({ field: 'file', message: kind.mend });
  if (purpose === undefined) errors.push({ field: 'purpose', message: 'Say what the document is for.' });
  if (!file || !('is' in kind) || purpose === undefined) throw invalid(errors);
  const { name, bytes, sha256 } = file;
  return { path, name: nameFor(kind.is, name), mediaType: kind.is, bytes, sha256, purpose };
}

function purposeOf({ fieldname, value }: MultipartValue, before: string | undefined): string {
  if (fieldname !== 'purpose') throw invalid([unknownField(fieldname)]);
  if (before !== undefined || typeof value !== 'string' || !/^[a-z][a-z -]{0,59}$/.test(value))
    throw invalid([{ field: 'purpose', message: 'Say once what the document is for, in lower-case letters.' }]);
  return value;
}

const chooseFile: FieldError = { field: 'file', message: 'Choose a file: a PDF, PNG or JPEG of up to 10 MB.' };

const unknownField = (name: string): FieldError => ({
  field: name.slice(0, 100),
  message: `There is no field "${name.slice(0, 100)}" here.`,
});
