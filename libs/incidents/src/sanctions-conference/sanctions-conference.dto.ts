import { IsBoolean, IsISO8601, IsString, Length, Matches } from 'class-validator';
import { ShownCase } from '#lifecycle';
import { Trimmed, withOffset } from '#problems';

const decidedBy = { message: 'Say in 2 to 200 characters who decided it.' };
const meeting = { message: 'Give the day and time of the conference, such as 2027-03-01T14:00:00-05:00.' };
const sanction = { message: 'Say in 2 to 2,000 characters what was decided, also where it is that there is none.' };

export class MeetingDto {
  /** When it takes place, or took place. */
  @Matches(withOffset, meeting)
  @IsISO8601({ strict: true }, meeting)
  meetAt: string;

  /** Where; it stands in the calendars of both sides. */
  @Trimmed()
  @IsString()
  @Length(2, 200, { message: 'Say in 2 to 200 characters where it takes place.' })
  place: string;
}

export class CallConferenceDto extends MeetingDto {
  /** The school's reference to the student, with the least needed: initials and grade. */
  @Trimmed()
  @IsString()
  @Length(1, 100, { message: 'Give a reference to the student in up to 100 characters, such as initials and grade.' })
  student: string;

  /** Which of the board's mandates asks for a penalty. */
  @Trimmed()
  @IsString()
  @Length(2, 300, { message: 'Say in 2 to 300 characters which of the board’s mandates asks for a penalty.' })
  penalty: string;
}

export class LegalSanctionDto {
  /** The legal sanction, or that there is none. */
  @Trimmed()
  @IsString()
  @Length(2, 2000, sanction)
  sanction: string;

  /** Who decided it: the officer, the prosecutor, the court. */
  @Trimmed()
  @IsString()
  @Length(2, 200, decidedBy)
  decidedBy: string;

  @IsBoolean({ message: 'Say whether the prosecutor was consulted.' })
  prosecutorConsulted: boolean;

  /** Whom, when and with what advice; or why not. */
  @Trimmed()
  @IsString()
  @Length(1, 1000, {
    message: 'Say in up to 1,000 characters what the prosecutor advised, or why there was no need to ask.',
  })
  prosecutorWords: string;
}

export class AdministrativeSanctionDto {
  /** The administrative sanction, or that there is none. */
  @Trimmed()
  @IsString()
  @Length(2, 2000, sanction)
  sanction: string;

  /** Who decided it: the principal, the board. */
  @Trimmed()
  @IsString()
  @Length(2, 200, decidedBy)
  decidedBy: string;
}

export class ConferenceReasonDto {
  /** Why; both sides read it. */
  @Trimmed()
  @IsString()
  @Length(5, 2000, { message: 'Say in 5 to 2,000 characters why: both sides read it.' })
  reason: string;
}

export class SanctionsConferenceDto extends ShownCase {
  incidentId: string;
  student: string;
  penalty: string;
  calledByName: string;
  calledAt: Date;
  meetAt: Date;
  place: string;
  legalSanction: string | null;
  legalDecidedBy: string | null;
  prosecutorConsulted: boolean | null;
  prosecutorWords: string | null;
  /** Who recorded the legal sanction, and signs for law enforcement. */
  officerName: string | null;
  administrativeSanction: string | null;
  administrativeDecidedBy: string | null;
  /** Who recorded the administrative sanction, and signs for the school. */
  administratorName: string | null;
  officerSignedAt: Date | null;
  administratorSignedAt: Date | null;
  cancelReason: string | null;
}
