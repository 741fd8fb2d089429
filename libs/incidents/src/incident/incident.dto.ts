import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO8601,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Trimmed, withOffset } from '#problems';
import { offenceCodes } from './offence.js';

const instant = { message: 'Give date and time with the offset, such as 2027-03-01T09:00:00-05:00.' };

export const personKinds = ['student', 'staff', 'other'] as const;
export const personParts = ['involved', 'affected', 'witness', 'not known'] as const;
export const progresses = [
  'gathering facts',
  'taking statements',
  'waiting for evidence',
  'with the prosecutor',
] as const;
export const outcomes = [
  'arrest or citation',
  'referred to court',
  'diverted',
  'not prosecuted',
  'not enough evidence',
  'unfounded',
  'intelligence kept',
] as const;

/** Somebody whom the report names, with the least data that is needed. */
export class NewPersonDto {
  @IsIn(personKinds, { message: 'Choose student, staff or other.' })
  kind: (typeof personKinds)[number];

  @IsIn(personParts, { message: 'Choose which part the person has in it.' })
  part: (typeof personParts)[number];

  /** Initials with the grade, or a number of the school's own; a name where it cannot be said otherwise. */
  @Trimmed()
  @IsString()
  @Length(1, 100, { message: 'Say in 1 to 100 characters who it is, such as initials and grade.' })
  reference: string;
}

/** What is told about an incident, whoever tells it. */
export class WhatHappenedDto {
  @IsUUID('all', { message: 'Choose the campus.' })
  campusId: string;

  /** A code of the picklist. */
  @IsIn(offenceCodes, { message: 'Choose from the list what it is about.' })
  offence: string;

  @IsIn(['on campus', 'near'], { message: 'Say whether it is on campus, or near it.' })
  placeKind: 'on campus' | 'near';

  @Trimmed()
  @IsString()
  @Length(1, 200, { message: 'Say where it is, such as "Gym, locker room".' })
  place: string;

  @Matches(withOffset, instant)
  @IsISO8601({ strict: true }, instant)
  happenedAt: string;

  /** It goes on at this moment; the incident is urgent then. */
  @IsBoolean({ message: 'Say whether it goes on right now.' })
  goingOn: boolean;

  @IsOptional()
  @IsBoolean({ message: 'Say true where it is urgent, else false.' })
  urgent?: boolean;

  @Trimmed()
  @IsString()
  @Length(1, 4000, { message: 'Say in 1 to 4,000 characters what happened.' })
  what: string;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(4000, { message: 'Keep what has been done under 4,000 characters.' })
  done?: string;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30, { message: 'Name thirty people at the most.' })
  @IsObject({ each: true, message: 'Give each person with kind, part and reference.' })
  @ValidateNested({ each: true })
  @Type(() => NewPersonDto)
  people?: NewPersonDto[];

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10, { message: 'Add ten documents at the most.' })
  @IsUUID('all', { each: true, message: 'Each document must be one that you uploaded.' })
  documentIds?: string[];
}

export class NotifyDto extends WhatHappenedDto {
  /** Who told it, where somebody reports for them. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(1, 200, { message: 'Say in 1 to 200 characters who told you.' })
  onBehalfOf?: string;
}

export class TriageDto {
  @IsIn(['criminal', 'intelligence'], { message: 'Say whether it is criminal, or intelligence.' })
  kind: 'criminal' | 'intelligence';
}

/** An investigation that an officer begins unprompted. */
export class BeginInvestigationDto extends WhatHappenedDto {
  @IsIn(['criminal', 'intelligence'], { message: 'Say whether it is criminal, or intelligence.' })
  kind: 'criminal' | 'intelligence';
}

export class IncidentReasonDto {
  /** Why; both sides read it. */
  @Trimmed()
  @IsString()
  @Length(5, 2000, { message: 'Say in a sentence why: both sides read it.' })
  reason: string;
}

export class ProposeDto extends IncidentReasonDto {
  @IsIn(['disciplinary', 'investigate'], { message: 'Say whether it stays with the school, or is investigated.' })
  proposal: 'disciplinary' | 'investigate';
}

export class ProgressDto {
  @IsIn(progresses, { message: 'Choose how far it is.' })
  progress: (typeof progresses)[number];
}

export class CloseDto {
  @IsIn(outcomes, { message: 'Choose what came of it.' })
  outcome: (typeof outcomes)[number];

  /** Both sides read it. */
  @Trimmed()
  @IsString()
  @Length(5, 2000, { message: 'Say in a sentence what came of it: both sides read it.' })
  outcomeWords: string;
}

export class MergeDto {
  /** The report of the same event that goes on. */
  @IsUUID('all', { message: 'Choose the incident that it is merged into.' })
  intoId: string;
}

export class RelateDto {
  @IsUUID('all', { message: 'Choose the incident that this one is related to.' })
  relatedId: string;
}
