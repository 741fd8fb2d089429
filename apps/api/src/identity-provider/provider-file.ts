import { IsIn, IsOptional, Length, Matches } from 'class-validator';

/** What the file about an identity provider says. */
export class ProviderFile {
  /** The program's name. @example Bluegrass County SRO program */
  @Length(1, 200, { message: 'Give the name of the program.' })
  program: string;

  @IsIn(['agency', 'school'], { message: 'Give the side whose people sign in there: "agency" or "school".' })
  side: 'agency' | 'school';

  /** What stands on the button of the sign-in page. @example Bluegrass County Schools */
  @Length(1, 100, { message: 'Give the name that stands on the button, up to 100 characters.' })
  name: string;

  /** Where the provider's configuration is found (OpenID Connect Discovery). */
  @Length(8, 500, { message: 'Give the address of the issuer.' })
  @Matches(/^(https:\/\/[^\s/]|http:\/\/(localhost|127\.0\.0\.1)[:/])\S*$/, {
    message: 'The issuer has to be an https address.',
  })
  issuer: string;

  @Length(1, 300, { message: 'Give the client id that the provider has for Liaison.' })
  clientId: string;

  /** Left out for a client without a secret: PKCE holds in any case. */
  @IsOptional()
  @Length(1, 1000, { message: 'Give the client secret, or leave it out.' })
  clientSecret?: string;
}
