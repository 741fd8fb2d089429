import { IsOptional, IsString, IsUUID, Length, ValidateIf } from 'class-validator';
import { ShownCase } from '#lifecycle';
import { Trimmed } from '#problems';

export class OfferLeadDto {
  /** The officer or detective of the agency; left out where another agency takes it. */
  @ValidateIf(({ toId, toAgency }: OfferLeadDto) => toId !== undefined || toAgency === undefined)
  @IsUUID('all', { message: 'Choose the officer who is to take the lead, or name another agency.' })
  toId?: string;

  /** The other agency. */
  @ValidateIf(({ toId, toAgency }: OfferLeadDto) => toId === undefined || toAgency !== undefined)
  @Trimmed()
  @IsString()
  @Length(2, 200, { message: 'Name the other agency in up to 200 characters.' })
  toAgency?: string;

  /** Who can be reached there, and how. */
  @ValidateIf(({ toId, toContact }: OfferLeadDto) => toId === undefined || toContact !== undefined)
  @Trimmed()
  @IsString()
  @Length(2, 200, { message: 'Say in up to 200 characters who can be reached there, and how.' })
  toContact?: string;

  /** Why; law enforcement alone reads it. */
  @Trimmed()
  @IsString()
  @Length(5, 2000, { message: 'Say in 5 to 2,000 characters why somebody else is to lead.' })
  reason: string;
}

export class AcceptLeadDto {
  /** Who accepted it for the other agency, by name. */
  @IsOptional()
  @Trimmed()
  @IsString()
  @Length(2, 200, { message: 'Give the name of whoever accepted it there, in up to 200 characters.' })
  acceptedBy?: string;
}

export class DeclineLeadDto {
  /** Why; law enforcement alone reads it. */
  @Trimmed()
  @IsString()
  @Length(5, 2000, { message: 'Say in 5 to 2,000 characters why.' })
  reason: string;
}

export class LeadHandoffDto extends ShownCase {
  incidentId: string;
  incidentNumber: string;
  campusName: string;
  urgent: boolean;
  /** What was reported, for whoever is to decide. */
  offence: string;
  what: string;
  fromName: string;
  /** The officer, or the other agency. */
  toName: string;
  toOtherAgency: boolean;
  toContact: string | null;
  reason: string;
  offeredAt: Date;
  answerBy: Date;
  acceptedName: string | null;
  answer: string | null;
  answeredAt: Date | null;
  /** The person asking reads the incident. */
  readsIncident: boolean;
}
