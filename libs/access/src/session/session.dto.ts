import { IsString, IsUUID, Matches, MaxLength, MinLength } from 'class-validator';
import { longestPassword, shortestPassword } from '../person/password.js';
import type { Role } from '../role/role.js';

const tooLong = `A password has at most ${longestPassword} characters.`;

export class SignInDto {
  /** The person's e-mail address; upper and lower case are the same. @example rivera@agency.example */
  @IsString({ message: 'Enter your e-mail address.' })
  @MinLength(1, { message: 'Enter your e-mail address.' })
  @MaxLength(254, { message: 'An e-mail address has at most 254 characters.' })
  @Matches(/^\P{Cc}*$/u, { message: 'Enter your e-mail address without special characters.' })
  email: string;

  @IsString({ message: 'Enter your password.' })
  @MinLength(1, { message: 'Enter your password.' })
  @MaxLength(longestPassword, { message: tooLong })
  password: string;
}

export class ChooseProgramDto {
  /** One of the session's `programs`. */
  @IsUUID(undefined, { message: 'Choose one of your programs.' })
  programId: string;
}

export class ChangePasswordDto {
  /** The password as it is now. */
  @IsString({ message: 'Enter your present password.' })
  @MaxLength(longestPassword, { message: tooLong })
  current: string;

  /** The password as it shall be. */
  @IsString({ message: 'Enter a new password.' })
  @MinLength(shortestPassword, { message: `Choose a password of at least ${shortestPassword} characters.` })
  @MaxLength(longestPassword, { message: tooLong })
  next: string;
}

export class SessionPersonDto {
  id: string;
  name: string;
  email: string;
}

export class SessionProgramDto {
  id: string;
  name: string;
  agencyName: string;
  districtName: string;
  /** IANA name; all the program's days and times are told in it. @example America/Chicago */
  timeZone: string;
}

export class SessionRoleDto {
  role: Role;
  /** What the role is called on a page. @example School administrator */
  title: string;
  campusId: string | null;
  campusName: string | null;
  unitId: string | null;
  unitName: string | null;
}

export class ProgramChoiceDto {
  id: string;
  name: string;
  /** The titles of the roles that the person holds there. @example ["HR"] */
  roles: string[];
}

export class ListedSessionDto {
  id: string;
  /** @example Chrome on Windows */
  device: string;
  /** The address of the network that it was opened from. @example 192.0.2.1 */
  network: string;
  createdAt: Date;
  lastSeenAt: Date;
  /** Whether it is the one that asks. */
  isThisOne: boolean;
}

export class SessionDto {
  person: SessionPersonDto;
  /** Null until the person has chosen one of `programs`. */
  program: SessionProgramDto | null;
  /** The roles held in the chosen program. */
  roles: SessionRoleDto[];
  /** All programs in which the person holds a role. */
  programs: ProgramChoiceDto[];
  /** The chosen program asks for a second factor, and stays closed until the person has set one up. */
  owesSecondFactor: boolean;
}
