import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { AnchorsDto } from '#anchored-scale';
import { ShownCase } from '#lifecycle';
import { IfSent } from '#problems';
import { type CriterionRole, criterionRoles } from './evaluation-form.js';

export class CriterionDto {
  /** A short name, unique in the form; a criterion that keeps it in a newer form is compared over the years. */
  @Matches(/^[a-z0-9-]{1,40}$/, {
    message: 'Give the criterion a key of 1 to 40 small letters, digits and hyphens, such as "de-escalation".',
  })
  key: string;

  /** The heading under which it stands. */
  @IsString({ message: 'Say in words under which heading the criterion stands; it may be empty in a draft.' })
  @MaxLength(80, { message: 'Keep the heading under 80 characters.' })
  group: string;

  /** Which of the three roles of an SRO it belongs to, or "general" for what is asked of every officer. */
  @IsIn(criterionRoles, { message: `Choose the role: ${criterionRoles.join(', ')}.` })
  role: CriterionRole;

  @IsString({ message: 'Name the criterion in words; it may be empty in a draft.' })
  @MaxLength(100, { message: 'Keep the name of the criterion under 100 characters.' })
  title: string;

  @IsString({ message: 'Say in words what the criterion is about; it may be empty in a draft.' })
  @MaxLength(600, { message: 'Keep what the criterion is about under 600 characters.' })
  whatItIs: string;

  @IsObject({ message: 'Say what a 1, a 3 and a 5 look like.' })
  @ValidateNested({ message: 'Say what a 1, a 3 and a 5 look like.' })
  @Type(() => AnchorsDto)
  anchors: AnchorsDto;
}

/** What the agency's administrator writes; what is left out stays as it is. A draft may be incomplete. */
export class EvaluationFormDraftDto {
  @IfSent()
  @IsString({ message: 'Give the name in words.' })
  @MaxLength(120, { message: 'Keep the name under 120 characters.' })
  name?: string;

  /** All criteria, in the order in which they are rated; at most 40. */
  @IfSent()
  @IsArray({ message: 'Send the criteria as a list.' })
  @ArrayMaxSize(40, { message: 'A form has at most 40 criteria: more than that nobody rates with care.' })
  @IsObject({ each: true, message: 'Each criterion has its fields in braces.' })
  @ArrayUnique((criterion: CriterionDto | null) => criterion?.key, {
    message: 'Two criteria have the same key. Give each criterion a key of its own.',
  })
  @ValidateNested({ each: true, message: 'Each criterion has its fields in braces.' })
  @Type(() => CriterionDto)
  criteria?: CriterionDto[];
}

export class FormMissingDto {
  field: string;
  message: string;
}

/** What a list says of a form. */
export class EvaluationFormHeading extends ShownCase {
  /** Counts the program's forms from 1. */
  number: number;
  name: string;
  /** Null where Liaison itself began it, with the criteria that it brings along. */
  createdByName: string | null;
  createdAt: Date;
  putIntoServiceByName: string | null;
  putIntoServiceAt: Date | null;
}

export class EvaluationFormDto extends EvaluationFormHeading {
  criteria: CriterionDto[];
  /** What is missing before it can be put into service; while it is a draft. */
  missing: FormMissingDto[];
}

export class EvaluationFormLineDto extends EvaluationFormHeading {
  criterionCount: number;
}

export class EvaluationFormPageDto {
  items: EvaluationFormLineDto[];
  next: string | null;
}

/** What evaluations that begin now are made with. */
export class FormInServiceDto {
  /** Null where the program has put no form into service: then evaluations begin with the one that Liaison brings along. */
  id: string | null;
  number: number | null;
  name: string;
  criteria: CriterionDto[];
  putIntoServiceAt: Date | null;
  /** The draft that somebody is writing, if any. */
  draftId: string | null;
}
