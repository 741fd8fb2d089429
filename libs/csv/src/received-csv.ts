import type { FastifyRequest } from 'fastify';
import { type FieldError, invalid, Problem, tooLarge } from '#problems';
import type { CsvLimits } from './csv-text.js';

/** Describes the form to clients. */
export const oneCsvFile = {
  schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
};

const chooseFile = ({ size }: CsvLimits): FieldError => ({
  field: 'file',
  message: `Choose a CSV file of up to ${size}.`,
});

const fileTooLarge = (limits: CsvLimits) =>
  tooLarge(`The file is larger than ${limits.size}. Split it into several files.`, [chooseFile(limits)]);

/**
 * The bytes of the one file of a multipart form, in the field `file`. Throws 400 for another form, 413 for a file of
 * more bytes than that.
 */
export async function receivedCsv(request: FastifyRequest, limits: CsvLimits): Promise<Buffer> {
  if (!request.isMultipart()) throw invalid([chooseFile(limits)]);
  if (Number(request.headers['content-length']) > limits.bytes + 100_000) throw dropped(request, fileTooLarge(limits));
  try {
    return await onlyFile(request, limits);
  } catch (error) {
    throw dropped(request, problemOf(error, limits));
  }
}

async function onlyFile(request: FastifyRequest, limits: CsvLimits): Promise<Buffer> {
  let bytes: Buffer | undefined;
  for await (const part of request.parts({ limits: { fileSize: limits.bytes, files: 1 } })) {
    if (part.type === 'field' || part.fieldname !== 'file')
      throw invalid([
        { field: part.fieldname.slice(0, 100), message: `There is no field "${part.fieldname.slice(0, 100)}" here.` },
      ]);
    bytes = await part.toBuffer();
    if (part.file.truncated) throw fileTooLarge(limits);
    if (bytes.length === 0 && !part.filename) throw invalid([chooseFile(limits)]);
  }
  if (!bytes) throw invalid([chooseFile(limits)]);
  return bytes;
}

function problemOf(error: unknown, limits: CsvLimits): unknown {
  if (error instanceof Problem) return error;
  const { code } = error as { code?: string };
  if (code === 'FST_REQ_FILE_TOO_LARGE') return fileTooLarge(limits);
  if (code === 'FST_FILES_LIMIT') return invalid([{ field: 'file', message: 'Send one file at a time.' }]);
  return invalid([], 'The upload broke off or could not be read. Please send it again.');
}

/** What is left of the request is read and dropped, so that the sender gets to read our answer. */
function dropped(request: FastifyRequest, error: unknown): unknown {
  request.raw.unpipe();
  request.raw.resume();
  return error;
}
