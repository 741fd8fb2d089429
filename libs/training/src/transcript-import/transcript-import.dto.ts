import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';

const levels = ['sro-1', 'sro-2', 'sro-3', 'in-service', 'other'] as const;

export class ChoiceDto {
  /** As the preview gives it. */
  @IsString()
  @MaxLength(800)
  key: string;

  /** The officer or course that is meant; left out: nobody, and these lines are not imported. */
  @IsOptional()
  @IsUUID('all', { message: 'Choose from the list.' })
  id?: string;

  /** For a course that is to be added to the catalogue: what it is. */
  @IsOptional()
  @IsIn(levels, { message: 'Choose what the course is: SRO I, II, III, in-service or other.' })
  add?: (typeof levels)[number];
}

export class ChoicesDto {
  @IsArray({ message: 'Give the choices as a list.' })
  @ArrayMaxSize(2000, { message: 'Send 2,000 choices at the most at a time.' })
  @IsObject({ each: true, message: 'Give each choice with its key.' })
  @ValidateNested({ each: true })
  @Type(() => ChoiceDto)
  choices: ChoiceDto[];
}

export class UnsureDto {
  key: string;
  /** As the file says it. */
  says: string;
  /** In so many lines. */
  lines: number;
  /** The id of who or what it most likely is. */
  suggested: string | null;
  /** Nothing was decided yet. */
  open: boolean;
  /** The id that was chosen; null where it is left out or to be added. */
  chosen: string | null;
  /** To be added to the catalogue as this. */
  add: string | null;
}

export class KnownDto {
  id: string;
  name: string;
}

export class WrongLineDto {
  line: number;
  errors: string[];
}

export class DifferingLineDto {
  line: number;
  hours: number;
  onRecord: number;
}

export class TranscriptImportDto {
  id: string;
  fileName: string;
  total: number;
  /** So many completions would be put on record; after the import, were. */
  credits: number;
  /** On record already, with the same hours: nothing changes. */
  there: number;
  leftOut: number;
  /** On record with other hours, which stay. */
  differing: DifferingLineDto[];
  /** Lines that need mending in the file, up to 200; nothing is imported while there are any. */
  wrong: WrongLineDto[];
  wrongLines: number;
  people: UnsureDto[];
  courses: UnsureDto[];
  /** To choose from. */
  officersKnown: KnownDto[];
  coursesKnown: KnownDto[];
  /** Everything is clear: it can be imported. */
  ready: boolean;
  importedAt: Date | null;
}

export class ImportProgressDto {
  total: number;
  done: number;
  imported: boolean;
}
