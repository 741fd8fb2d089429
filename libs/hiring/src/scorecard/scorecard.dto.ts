import { IsInt, IsObject, IsOptional, IsString, Length, MaxLength, Min } from 'class-validator';
import { ShownCase } from '#lifecycle';
import { KitQuestionDto } from '../interview-kit/interview-kit.dto.js';

export class SheetDto {
  /** By the question's id: 1 to 5, or null for what was not asked or could not be judged. */
  @IsObject({ message: 'Give the scores by question.' })
  scores: Record<string, number | null>;

  /** What was noted, by the question's id. */
  @IsOptional()
  @IsObject({ message: 'Give the notes by question.' })
  notes?: Record<string, string>;

  /** On the candidate as a whole. */
  @IsOptional()
  @IsString()
  @MaxLength(4000, { message: 'Keep the comment under 4,000 characters.' })
  comment?: string;
}

export class SaveSheetDto extends SheetDto {
  /** The version of the sheet that was seen; 0 for none. */
  @IsInt({ message: 'Send along the version of the sheet that you have.' })
  @Min(0, { message: 'Send along the version of the sheet that you have.' })
  version: number;
}

export class CorrectScorecardDto extends SheetDto {
  /** Why; it is kept with the former version. */
  @IsString()
  @Length(10, 2000, { message: 'Say in 10 to 2,000 characters why: it is kept with the former version.' })
  reason: string;
}

export class ExcuseScorecardDto {
  /** Why; the panelist reads it. */
  @IsString()
  @Length(10, 2000, { message: 'Say in 10 to 2,000 characters why: the panelist reads it.' })
  reason: string;
}

export class SavedSheetDto {
  version: number;
  savedAt: Date;
}

export class WrittenSheetDto extends SavedSheetDto {
  scores: Record<string, number | null>;
  notes: Record<string, string>;
  comment: string;
}

export class FormerSheetDto {
  scores: Record<string, number | null>;
  notes: Record<string, string>;
  comment: string;
  savedAt: Date;
  replacedAt: Date;
  reason: string;
}

export class ScorecardDto extends ShownCase {
  vacancyId: string;
  interviewId: string;
  campusName: string;
  officerName: string;
  panelistName: string;
  /** The person asking is the panelist. */
  own: boolean;
  dueAt: Date;
  handedInAt: Date | null;
  excuse: string | null;
  questions: KitQuestionDto[];
  /** The asking panelist's own sheet, or anybody's once every scorecard of the interview is in; null before. */
  sheet: WrittenSheetDto | null;
  /** Former versions, the latest first. */
  former: FormerSheetDto[];
}
