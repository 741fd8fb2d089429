import { IsIn } from 'class-validator';

export class PreferencesDto {
  /** How notices come by e-mail: each at once, or all of a day together the next morning. */
  @IsIn(['immediate', 'daily'], { message: 'Choose "immediate" for each at once or "daily" for one e-mail a day.' })
  email: 'immediate' | 'daily';
}
