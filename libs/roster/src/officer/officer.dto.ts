import { PageQuery } from '#persistence';
import { IsOptional, IsUUID } from 'class-validator';

export class OfficerListQuery extends PageQuery {
  /** Only the officers of this unit. */
  @IsOptional()
  @IsUUID('all', { message: 'Give the id of a unit of the agency.' })
  unitId?: string;
}

export class OfficerDto {
  /** The person's id. */
  id: string;
  name: string;
  unitId: string;
  unitName: string;
  badge: string;
  /** Null for the school side: an officer's career is the agency's. */
  rank: string | null;
  /** Whether the officer is sworn today; null for the school side. */
  sworn: boolean | null;
}

export class OfficerPageDto {
  items: OfficerDto[];
  next: string | null;
}
