import type { FastifyRequest } from 'fastify';
import { type FieldError, invalid, Problem, tooLarge } from '#problems';
import { serviceCsvLimits } from './service-csv-format.js';

const chooseFile: FieldError = { field: 'file', message: 'Choose a CSV file of up to 1 MB.' };

const fileTooLarge = () => tooLarge('The file is larger than 1 MB. Split it into several files.', [chooseFile]);

/**
 * The bytes of the one file of a multipart form, in the field `file`. Throws 400 for another form, 413 for a file of
 * more than 1 MB.
 */
export async function receivedCsv(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw invalid([chooseFile]);
  if (Number(request.headers['content-length']) > serviceCsvLimits.bytes + 100_000)
    throw dropped(request, fileTooLarge());
  try {
    return await onlyFile(request);
  } catch (error) {
    throw dropped(request, problemOf(error));
  }
}

async function onlyFile(request: FastifyRequest): Promise<Buffer> {
  let bytes: Buffer | undefined;
  for await (const part of request.parts({ limits: { fileSize: serviceCsvLimits.bytes, files: 1 } })) {
    if (part.type === 'field' || part.fieldname !== 'file')
      throw invalid([
        { field: part.fieldname.slice(0, 100), message: `There is no field "${part.fieldname.slice(0, 100)}" here.` },
      ]);
    bytes = await part.toBuffer();
    if (part.file.truncated) throw fileTooLarge();
    if (bytes.length === 0 && !part.filename) throw invalid([chooseFile]);
  }
  if (!bytes) throw invalid([chooseFile]);
  return bytes;
}

function problemOf(error: unknown): unknown {
  if (error instanceof Problem) return error;
  const { code } = error as { code?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return fileTooLarge();
  if (code === 'FST_FILES_LIMIT') return invalid([{ field: 'file', message: 'Send one file at a time.' }]);
  return invalid([], 'The upload broke off or could not be read. Please send it again.');
}

/** What is left of the request is read and dropped, so that the sender gets to read our answer. */
function dropped(request: FastifyRequest, error: unknown): unknown {
  request.raw.unpipe();
  request.raw.resume();
  return error;
}
