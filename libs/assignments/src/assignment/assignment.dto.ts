import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches } from 'class-validator';
import { ShownCase } from '#lifecycle';
import { PageQuery } from '#persistence';
import { FollowUpDto } from '../follow-up/follow-up.dto.js';

export class AssignmentListQuery extends PageQuery {
  /** Only those at this campus. */
  @IsOptional()
  @IsUUID('all', { message: 'Give the id of a campus of the district.' })
  campusId?: string;

  @IsOptional()
  @IsIn(['planned', 'serving', 'ending', 'ended', 'cancelled'], {
    message: 'Choose a state: planned, serving, ending, ended or cancelled.',
  })
  state?: string;
}

export class RecordAssignmentDto {
  /** The person's id of a sworn officer of the agency. */
  @IsUUID('all', { message: 'Choose an officer of the agency.' })
  officerId: string;

  @IsUUID('all', { message: 'Choose a campus of the district.' })
  campusId: string;

  /** Since when the officer has served there as SRO: today or earlier. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Give the first day as year-month-day, such as 2024-08-12.' })
  @IsISO8601({ strict: true }, { message: 'There is no such day. Give the first day as year-month-day.' })
  startsOn: string;
}

export class EndAssignmentDto {
  /** The last day on which the officer serves at the campus; it may be ahead. */
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Give the last day as year-month-day, such as 2027-06-04.' })
  @IsISO8601({ strict: true }, { message: 'There is no such day. Give the last day as year-month-day.' })
  endsOn: string;

  /** Why; the officer and the school read it. */
  @IsString()
  @Length(5, 2000, { message: 'Say in a sentence why the assignment ends: the officer and the school read it.' })
  reason: string;
}

export class CancelAssignmentDto {
  /** Why; the officer and the school read it. */
  @IsString()
  @Length(5, 2000, { message: 'Say in a sentence why the start is cancelled: the officer and the school read it.' })
  reason: string;
}

export class AssignedOfficerDto {
  /** The person's id. */
  id: string;
  name: string;
}

export class AssignedCampusDto {
  id: string;
  name: string;
}

/** What another area is to do because of the assignment; one that is not there yet receives it when it comes. */
export class AnnouncedDto {
  id: string;
  /** What is to be done, in words. */
  says: string;
  /** The area that does it: 'Training'. */
  area: string;
  /** Who sees to it. */
  owner: string;
  dueOn: string | null;
  announcedAt: Date;
  /** Null while it waits. */
  receivedAt: Date | null;
  /** It could not be delivered, and somebody has to look into it. */
  stuck: boolean;
}

export class AssignmentDto extends ShownCase {
  title: string;
  officer: AssignedOfficerDto;
  campus: AssignedCampusDto;
  startsOn: string;
  /** The last day, which counts; null until further notice. */
  endsOn: string | null;
  endingReason: string | null;
  assignedAt: Date;
}

export class AssignmentPageDto {
  items: AssignmentDto[];
  next: string | null;
}

export class AssignmentDetailDto extends AssignmentDto {
  /** What the start asks of either side, by due date. */
  followUps: FollowUpDto[];
  announced: AnnouncedDto[];
}
