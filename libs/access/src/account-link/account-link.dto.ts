import { IsString, Matches, MaxLength, MinLength } from 'class-validator';
import { longestPassword, shortestPassword } from '../person/password.js';

export class LostPasswordDto {
  /** The address by which the person is known. @example rivera@agency.example */
  @IsString({ message: 'Enter your e-mail address.' })
  @MinLength(3, { message: 'Enter your e-mail address.' })
  @MaxLength(254, { message: 'An e-mail address has at most 254 characters.' })
  @Matches(/^\P{Cc}*$/u, { message: 'Enter your e-mail address without special characters.' })
  email: string;
}

export class AccountLinkTokenDto {
  /** What stands behind `#` in the link. */
  @IsString({ message: 'The link is not whole. Open it from the e-mail again.' })
  @Matches(/^[\w-]{43}$/, { message: 'The link is not whole. Open it from the e-mail again.' })
  token: string;
}

export class SetPasswordDto extends AccountLinkTokenDto {
  /** The password as it shall be. */
  @IsString({ message: 'Choose a password.' })
  @MinLength(shortestPassword, { message: `Choose a password of at least ${shortestPassword} characters.` })
  @MaxLength(longestPassword, { message: `A password has at most ${longestPassword} characters.` })
  password: string;
}

export class AccountLinkDto {
  /** Whether the person is new here, or has lost their password. */
  purpose: 'invitation' | 'reset';
  name: string;
  email: string;
}
