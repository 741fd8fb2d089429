import { IsBoolean, IsIn, IsOptional, IsUUID } from 'class-validator';
import { Transform } from 'class-transformer';
import { DocumentDto } from '#documents';
import { ShownCase } from '#lifecycle';
import { PageQuery } from '#persistence';

export class IncidentListQuery extends PageQuery {
  /** Those alone on which somebody still owes a step, or those alone that are over. */
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'Say true for open incidents, false for those that are over.' })
  open?: boolean;

  @IsOptional()
  @IsIn(['notified', 'acknowledged', 'investigating', 'returned', 'disputed', 'accepted', 'closed', 'merged'])
  state?: string;

  @IsOptional()
  @IsUUID()
  campusId?: string;
}

export class IncidentDto extends ShownCase {
  /** For people: '2027-0042'. */
  number: string;
  campusId: string;
  campusName: string;
  origin: string;
  offence: string;
  /** The offence in words. */
  offenceLabel: string;
  /** Kentucky's law wants it reported at once. */
  atOnce: boolean;
  placeKind: string;
  place: string;
  happenedAt: Date;
  goingOn: boolean;
  urgent: boolean;
  reportedByName: string;
  onBehalfOf: string | null;
  reportedAt: Date;
  /** Who has it now, in words; null where nothing is owed any more. */
  withWhom: string | null;
  withSince: Date | null;
  /** By when whoever is asked acknowledges it, while nobody has. */
  acknowledgeBy: Date | null;
  /** Whom it goes to when that has passed, in words. */
  next: string | null;
  acknowledgedAt: Date | null;
  acknowledgedByName: string | null;
  triagedAt: Date | null;
  kind: string | null;
  leadName: string | null;
  progress: string | null;
  progressAt: Date | null;
  /** Null: the school has not been told of it yet. */
  knownAt: Date | null;
  closedAt: Date | null;
  mergedInto: string | null;
  mergedIntoNumber: string | null;
}

export class IncidentPersonDto {
  kind: string;
  part: string;
  reference: string;
  /** On which ground the school handed it over. */
  ground: string;
  namedByName: string;
  namedAt: Date;
}

export class OtherIncidentDto {
  id: string;
  number: string;
  stateLabel: string;
  offenceLabel: string;
  happenedAt: Date;
}

export class IncidentDetailDto extends IncidentDto {
  what: string;
  done: string;
  triageReason: string | null;
  returnedAt: Date | null;
  disputedAt: Date | null;
  disputeReason: string | null;
  supervisorProposal: string | null;
  administratorProposal: string | null;
  settledAt: Date | null;
  acceptedAt: Date | null;
  outcome: string | null;
  outcomeWords: string | null;
  people: IncidentPersonDto[];
  documents: DocumentDto[];
  /** Other reports of the same event, which this one took in. */
  merged: OtherIncidentDto[];
  related: OtherIncidentDto[];
}

export class IncidentPageDto {
  items: IncidentDto[];
  next: string | null;
}
