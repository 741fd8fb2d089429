export class IdentityProviderDto {
  id: string;
  /** What stands on the button. @example Bluegrass County Schools */
  name: string;
}
