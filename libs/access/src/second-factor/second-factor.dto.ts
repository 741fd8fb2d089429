import { IsObject, IsString, Length, Matches, MaxLength } from 'class-validator';

const sixDigits = 'Enter the six digits that the app shows.';

export class AppCodeDto {
  /** What the authenticator app shows. @example 492039 */
  @IsString({ message: sixDigits })
  @Matches(/^\d{6}$/, { message: sixDigits })
  code: string;
}

export class RecoveryCodeDto {
  /** One of the codes that were shown when the second step was set up. @example k7pmq-w2xne */
  @IsString({ message: 'Enter one of your recovery codes.' })
  @Length(10, 20, { message: 'A recovery code has ten letters and digits.' })
  code: string;
}

export class PasskeyDto {
  /** What the browser made of the options, as JSON. */
  @IsObject({ message: 'The browser sent no passkey.' })
  response: Record<string, unknown>;
}

export class NewPasskeyDto extends PasskeyDto {
  /** What the person calls it. @example My phone */
  @IsString({ message: 'Give the passkey a name.' })
  @Length(1, 60, { message: 'Give the passkey a name of up to 60 characters.' })
  @Matches(/^\P{Cc}*$/u, { message: 'Leave out special characters.' })
  @Matches(/\S/, { message: 'Give the passkey a name.' })
  name: string;
}

export class PasskeyOptionsDto {
  /** What the browser is given (WebAuthn, as JSON). */
  options: Record<string, unknown>;
}

export class BegunAppDto {
  /** The secret in base32, to be typed where there is no camera. */
  secret: string;
  /** otpauth://… */
  address: string;
  /** The same as a picture to be scanned: a PNG as a data URL. */
  picture: string;
}

export class RecoveryCodesDto {
  /** Shown this once; null where there are some already. */
  recoveryCodes: string[] | null;
}

export class AppFactorDto {
  addedAt: Date;
  lastUsedAt: Date | null;
}

export class PasskeyFactorDto extends AppFactorDto {
  id: string;
  name: string;
}

export class SecondFactorsDto {
  app: AppFactorDto | null;
  passkeys: PasskeyFactorDto[];
  recoveryCodesLeft: number;
  /** Whether the program asks for one: then the last cannot be removed. */
  required: boolean;
}

export class ConfirmDto {
  /** The person's password. */
  @IsString({ message: 'Enter your password.' })
  @MaxLength(200, { message: 'A password has at most 200 characters.' })
  password: string;
}

export class SecondStepDto {
  app: boolean;
  passkey: boolean;
  recoveryCodesLeft: number;
}
