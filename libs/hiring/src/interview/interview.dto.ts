import { IsBoolean, IsISO8601, IsOptional, IsString, Length, Matches } from 'class-validator';
import { DocumentDto } from '#documents';
import { ShownCase } from '#lifecycle';
import { Trimmed, withOffset } from '#problems';

const start = { message: 'Give the start as date and time with its offset, such as 2027-03-01T09:00:00-05:00.' };
const end = { message: 'Give the end as date and time with its offset, such as 2027-03-01T09:45:00-05:00.' };

export class TimeQuery {
  /** With the offset of its time zone. */
  @Matches(withOffset, start)
  @IsISO8601({ strict: true }, start)
  startsAt: string;

  /** With the offset of its time zone. */
  @Matches(withOffset, end)
  @IsISO8601({ strict: true }, end)
  endsAt: string;
}

export class ProposeTimeDto extends TimeQuery {
  @IsString()
  @Trimmed()
  @Length(1, 200, { message: 'Say in 1 to 200 characters where the interview is.' })
  place: string;

  /** Somebody has another appointment at this time, and it is proposed all the same. */
  @IsOptional()
  @IsBoolean({ message: 'Say true to propose the time although somebody has another appointment.' })
  despiteConflicts?: boolean;
}

export class InterviewReasonDto {
  /** Why; it is kept in the history. */
  @IsString()
  @Length(5, 1000, { message: 'Say in a sentence why: it is kept in the history.' })
  reason: string;
}

export class BusyDto {
  name: string;
  startsAt: Date;
  endsAt: Date;
}

export class InterviewOfficerDto {
  id: string;
  name: string;
}

export class InterviewPanelistDto {
  /** Where they declare conflicts of interest; null for the candidate. */
  panelistId: string | null;
  name: string;
  seatTitle: string;
  /** With this candidate; null while it is not declared, and for the candidate. */
  conflict: boolean | null;
  /** Whether they come, in words; null where they are not invited, and for the candidate. */
  answer: string | null;
  /** Why they cannot come; for HR. */
  reason: string | null;
  /** The state of their scorecard; null where there is none, and for the candidate. */
  scorecard: string | null;
  /** For HR, and for the panelist themselves. */
  scorecardId: string | null;
}

export class InterviewDto extends ShownCase {
  vacancyId: string;
  campusName: string;
  officer: InterviewOfficerDto;
  startsAt: Date | null;
  endsAt: Date | null;
  place: string | null;
  scoresDueAt: Date | null;
  /** What the panel lacks for this candidate, in words; null when it is complete, and for the candidate. */
  gap: string | null;
  /** Whether the candidate comes, in words. */
  candidateAnswer: string | null;
  /** Why the candidate cannot come; for HR and the candidate. */
  candidateReason: string | null;
  /** The asking person's own seat on the panel. */
  myPanelistId: string | null;
  panelists: InterviewPanelistDto[];
  /** The asking person's own invitation. */
  myInvitation: ShownCase | null;
}

/** With what the candidate handed in, for whoever may read it: HR, the candidate, the panel without a conflict. */
export class InterviewWithPapersDto extends InterviewDto {
  /** Why the officer would like to work with youth. */
  statement: string | null;
  documents: DocumentDto[];
}
