import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { ShownCase } from '#lifecycle';

export class NamePanelistDto {
  /** Whoever is to sit on the panel. */
  @IsUUID(undefined, { message: 'Choose a person from the list.' })
  personId: string;
}

export class PanelChoicesQuery {
  /** Part of the name. */
  @IsOptional()
  @IsString()
  @MaxLength(100, { message: 'Give at most 100 characters of the name.' })
  name: string = '';
}

export class DeclarationDto {
  /** The interview of the candidate. */
  @IsUUID(undefined, { message: 'Name the interview of a candidate.' })
  interviewId: string;

  /** Whether there is a conflict of interest with the candidate. */
  @IsBoolean({ message: 'Say for each candidate whether there is a conflict of interest.' })
  conflict: boolean;

  /** What the conflict is; HR reads it. */
  @IsOptional()
  @IsString()
  @MaxLength(1000, { message: 'Keep the note under 1,000 characters.' })
  note?: string;
}

export class DeclareConflictsDto {
  /** Each candidate once. */
  @IsArray({ message: 'Say for each candidate whether there is a conflict of interest.' })
  @ArrayMaxSize(200, { message: 'There are not as many candidates.' })
  @IsObject({ each: true, message: 'Say for each candidate whether there is a conflict of interest.' })
  @ValidateNested({ each: true })
  @Type(() => DeclarationDto)
  declarations: DeclarationDto[];
}

export class LeavePanelDto {
  /** Why; it is kept in the history. */
  @IsString()
  @Length(5, 2000, { message: 'Say in a sentence why: it is kept in the history.' })
  reason: string;
}

export class PanelChoiceDto {
  /** The person's id. */
  id: string;
  name: string;
  /** For whom the person would sit there. */
  seatTitle: string;
  /** The campus or unit of the person's roles, where there is one. */
  place: string | null;
}

export class CandidateToDeclareDto {
  interviewId: string;
  officerName: string;
  /** Null as long as it is not declared. */
  conflict: boolean | null;
  /** For HR and the panelist themselves. */
  note: string | null;
}

export class PanelPersonDto {
  id: string;
  name: string;
}

export class PanelistDto extends ShownCase {
  vacancyId: string;
  campusName: string;
  person: PanelPersonDto;
  /** For whom the person sits there: campus, school or agency. */
  seat: string;
  seatTitle: string;
  namedByName: string;
  namedAt: Date;
  leftReason: string | null;
  candidates: CandidateToDeclareDto[];
}

/** Who has to be judged, and whether both sides sit there for them without a conflict of interest. */
export class PanelCandidateDto {
  interviewId: string;
  officerName: string;
  hasCampus: boolean;
  hasAgency: boolean;
}

export class PanelDto {
  vacancyId: string;
  campusName: string;
  vacancyState: string;
  members: PanelistDto[];
  candidates: PanelCandidateDto[];
  /** What the panel needs to be complete, for each candidate, in words; empty when it is complete. */
  gaps: string[];
  /** There is somebody to interview, and the panel is complete for each. */
  complete: boolean;
  /** The person asking may name members now. */
  mayName: boolean;
}
