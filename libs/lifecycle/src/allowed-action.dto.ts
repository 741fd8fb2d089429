/** An action that the person asking may take on the case now. */
export class AllowedActionDto {
  action: string;
  /** On the button. */
  label: string;
}
