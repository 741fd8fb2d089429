import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsObject,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AnchorsDto } from '#anchored-scale';
import { ShownCase } from '#lifecycle';
import { IfSent } from '#problems';

export class KitQuestionDto {
  /** A short name that scores point at, unique in the kit. */
  @Matches(/^[a-z0-9-]{1,40}$/, {
    message: 'Give the question an id of 1 to 40 small letters, digits and hyphens, such as "de-escalation".',
  })
  id: string;

  @IsString({ message: 'Name the competency in words; it may be empty in a draft.' })
  @MaxLength(80, { message: 'Keep the name of the competency under 80 characters.' })
  competency: string;

  @IsString({ message: 'Write the question in words; it may be empty in a draft.' })
  @MaxLength(1000, { message: 'Keep the question under 1,000 characters.' })
  question: string;

  /** What the panel may ask further; it may be empty. */
  @IsString({ message: 'Write the follow-up prompts in words; they may be empty.' })
  @MaxLength(1500, { message: 'Keep the follow-up prompts under 1,500 characters.' })
  listenFor: string;

  /** How much the question counts beside the others. */
  @IsInt({ message: 'Give the weight as a whole number from 1 to 5.' })
  @Min(1, { message: 'Give a weight from 1 to 5. A question that does not count at all is better left out.' })
  @Max(5, { message: 'Give a weight from 1 to 5.' })
  weight: number;

  @IsObject({ message: 'Say what a 1, a 3 and a 5 look like.' })
  @ValidateNested({ message: 'Say what a 1, a 3 and a 5 look like.' })
  @Type(() => AnchorsDto)
  anchors: AnchorsDto;
}

/** What HR writes; what is left out stays as it is. A draft may be incomplete. */
export class InterviewKitDraftDto {
  @IfSent()
  @IsString({ message: 'Give the title in words.' })
  @MaxLength(120, { message: 'Keep the title under 120 characters.' })
  title?: string;

  /** All questions, in the order in which they are asked; at most 30, and at least 5 to be put into service. */
  @IfSent()
  @IsArray({ message: 'Send the questions as a list.' })
  @ArrayMaxSize(30, { message: 'A kit has at most 30 questions: more than that no interview has time for.' })
  @IsObject({ each: true, message: 'Each question has its fields in braces.' })
  @ArrayUnique((question: KitQuestionDto | null) => question?.id, {
    message: 'Two questions have the same id. Give each question an id of its own.',
  })
  @ValidateNested({ each: true, message: 'Each question has its fields in braces.' })
  @Type(() => KitQuestionDto)
  questions?: KitQuestionDto[];
}

export class KitMissingDto {
  field: string;
  message: string;
}

export class InterviewKitDto extends ShownCase {
  /** Counts the program's kits from 1. */
  number: number;
  title: string;
  questions: KitQuestionDto[];
  /** Null where Liaison itself began it, with the questions that it brings along. */
  createdByName: string | null;
  createdAt: Date;
  putIntoServiceByName: string | null;
  putIntoServiceAt: Date | null;
  /** What is missing before it can be put into service; while it is a draft. */
  missing: KitMissingDto[];
}

export class InterviewKitLineDto extends ShownCase {
  number: number;
  title: string;
  questionCount: number;
  createdByName: string | null;
  createdAt: Date;
  putIntoServiceByName: string | null;
  putIntoServiceAt: Date | null;
}

export class InterviewKitPageDto {
  items: InterviewKitLineDto[];
  next: string | null;
}

/** What interviews that begin now are held with. */
export class KitInServiceDto {
  /** Null where the program has put no kit into service: then interviews begin with the one that Liaison brings along. */
  id: string | null;
  number: number | null;
  title: string;
  questions: KitQuestionDto[];
  putIntoServiceAt: Date | null;
  /** The draft that somebody is writing, if any. */
  draftId: string | null;
}
