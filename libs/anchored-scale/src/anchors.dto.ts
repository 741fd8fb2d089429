import { IsString, MaxLength } from 'class-validator';

/** What earns a 1, a 3 or a 5; empty while it is not written yet. */
export class AnchorsDto {
  @IsString({ message: 'Say in words what a 1 looks like; it may be empty in a draft.' })
  @MaxLength(800, { message: 'Keep what a 1 looks like under 800 characters.' })
  one: string;

  @IsString({ message: 'Say in words what a 3 looks like; it may be empty in a draft.' })
  @MaxLength(800, { message: 'Keep what a 3 looks like under 800 characters.' })
  three: string;

  @IsString({ message: 'Say in words what a 5 looks like; it may be empty in a draft.' })
  @MaxLength(800, { message: 'Keep what a 5 looks like under 800 characters.' })
  five: string;
}
