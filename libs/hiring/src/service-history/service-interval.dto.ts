import { IsISO8601, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { IfSent, Trimmed } from '#problems';
import { EligibilityDto } from './eligibility.dto.js';

const aDay = /^[12]\d{3}-\d{2}-\d{2}$/;
const asDay = { message: 'Give the day as year-month-day, such as 2019-06-03.' };
const exists = { message: 'There is no such day. Give it as year-month-day.' };
const agencyLength = { message: 'Name the agency in 1 to 200 characters.' };
const oneLine = /^\P{Cc}*$/u;
const onOneLine = { message: 'Write it on one line, without control characters.' };
const plainText = /^(?:\P{Cc}|[\t\r\n])*$/u;

export class NewServiceIntervalDto {
  /** The agency that the officer served with. */
  @Trimmed()
  @IsString(agencyLength)
  @Length(1, 200, agencyLength)
  @Matches(oneLine, onOneLine)
  agency: string;

  /** The first day of service, which counts. */
  @Matches(aDay, asDay)
  @IsISO8601({ strict: true }, exists)
  startedOn: string;

  /** The last day of service, which counts; null while it goes on. */
  @IsOptional()
  @Matches(aDay, asDay)
  @IsISO8601({ strict: true }, exists)
  endedOn?: string | null;

  /** A document of one's own that was uploaded for it. */
  @IsOptional()
  @IsUUID('all', { message: 'Choose a document that you uploaded.' })
  evidenceDocumentId?: string | null;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000, { message: 'Keep the note under 1,000 characters.' })
  @Matches(plainText, { message: 'Write the note without control characters.' })
  note?: string | null;
}

/** What is left out stays as it is; null takes the last day, the evidence or the note away. */
export class ServiceIntervalPatchDto {
  @IfSent()
  @Trimmed()
  @IsString(agencyLength)
  @Length(1, 200, agencyLength)
  @Matches(oneLine, onOneLine)
  agency?: string;

  @IfSent()
  @Matches(aDay, asDay)
  @IsISO8601({ strict: true }, exists)
  startedOn?: string;

  @IsOptional()
  @Matches(aDay, asDay)
  @IsISO8601({ strict: true }, exists)
  endedOn?: string | null;

  @IsOptional()
  @IsUUID('all', { message: 'Choose a document that you uploaded.' })
  evidenceDocumentId?: string | null;

  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(1000, { message: 'Keep the note under 1,000 characters.' })
  @Matches(plainText, { message: 'Write the note without control characters.' })
  note?: string | null;
}

export class RejectServiceDto {
  /** Why this entry does not count; the officer reads it. */
  @Trimmed()
  @IsString()
  @Length(10, 1000, { message: 'Give the reason in 10 to 1,000 characters: the officer reads it.' })
  @Matches(plainText, { message: 'Write the reason without control characters.' })
  reason: string;
}

export class EvidenceDto {
  id: string;
  name: string;
}

export class ServiceIntervalDto {
  id: string;
  version: number;
  agency: string;
  startedOn: string;
  /** Null while the service goes on. */
  endedOn: string | null;
  evidence: EvidenceDto | null;
  note: string | null;
  /** Who it comes from: the officer, or HR by an import. */
  source: 'officer' | 'import';
  status: 'entered' | 'verified' | 'rejected';
  statusLabel: string;
  judgedByName: string | null;
  judgedAt: Date | null;
  rejectionReason: string | null;
  /** The person asking may change or remove it now. */
  mayEdit: boolean;
  /** The person asking may verify or reject it. */
  mayJudge: boolean;
}

export class ServingOfficerDto {
  id: string;
  name: string;
  unitName: string;
  badge: string;
}

export class ServiceHistoryDto {
  officer: ServingOfficerDto;
  /** In the order in which the service began. */
  intervals: ServiceIntervalDto[];
  /** The arithmetic for three years, as of today. */
  eligibility: EligibilityDto;
  /** The person asking may add an entry: it is their own history. */
  mayEnter: boolean;
}
