import { ShownCase } from '#lifecycle';
import type { CourseLevel } from '../hours/completion.js';
import { EnrolmentDto } from '../enrolment/enrolment.dto.js';
import { TrainingInvitationDto } from '../invitation/invitation.dto.js';
import { SessionDayDto } from './session-fields.dto.js';

export class RunnerDto {
  id: string;
  name: string;
}

export class SessionCourseDto {
  id: string;
  title: string;
  provider: string;
  providerNumber: string;
  level: CourseLevel;
  levelTitle: string;
  hours: number;
}

export class TrainingSessionDto extends ShownCase {
  course: SessionCourseDto;
  place: string;
  days: SessionDayDto[];
  startsAt: Date;
  endsAt: Date;
  seats: number;
  seatsTaken: number;
  /** How many wait for a seat. */
  waiting: number;
  /** Seats that nobody has and nobody waits for. */
  seatsFree: number;
  cost: number;
  openToSchools: boolean;
  note: string | null;
  runBy: RunnerDto;
  /** Why it was cancelled. */
  reason: string | null;
  recordedByName: string | null;
  recordedAt: Date | null;
}

export class TrainingSessionPageDto {
  items: TrainingSessionDto[];
  next: string | null;
}

export class ParticipantDto {
  /** The enrolment, or the invitation. */
  id: string;
  kind: 'officer' | 'administrator';
  personId: string;
  name: string;
  /** The officer's unit, or the administrator's campus. */
  place: string | null;
  state: string;
  /** The state in words. */
  stateLabel: string;
  /** Where somebody who was there attended. */
  hours: number | null;
  excusedHours: number;
  /** Who of the other side serves on the same campus and takes part as well: standard 22's joint attendance. */
  togetherWith: string[];
  /** The version of an invitation that can be taken back. */
  mayTakeBack: boolean;
}

export class TrainingSessionDetailDto extends TrainingSessionDto {
  /** Who is in it, for whoever organises or runs it; null for everybody else. */
  participants: ParticipantDto[] | null;
  /** The asking officer's own latest enrolment in it. */
  myEnrolment: EnrolmentDto | null;
  /** The asking administrator's own latest invitation to it. */
  myInvitation: TrainingInvitationDto | null;
  /** Whether the asking person may ask for a seat now. */
  mayAsk: boolean;
  /** Whether the asking person may invite school administrators now. */
  mayInvite: boolean;
}

export class AdministratorToInviteDto {
  id: string;
  name: string;
  campusName: string | null;
  /** An SRO of their campus who is in the session. */
  withOfficer: string | null;
}
