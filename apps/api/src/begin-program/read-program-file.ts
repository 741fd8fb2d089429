import { plainToInstance } from 'class-transformer';
import { validate } from 'class-validator';
import { fieldErrors, invalid, strictly } from '#problems';
import { faultsBetween } from './faults-between.js';
import { ProgramFile } from './program-file.js';

/** Reads what a file says of a program, or throws everything that is wrong with it at once. */
export async function readProgramFile(content: unknown): Promise<ProgramFile> {
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw invalid([], 'The file has to say one program, in braces.');
  const file = plainToInstance(ProgramFile, content);
  const errors = [...fieldErrors(await validate(file, strictly)), ...faultsBetween(file)];
  if (errors.length > 0) throw invalid(errors, 'Some of the file needs mending.');
  return file;
}
