import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** Which page of a list: every list is read by cursor. */
export class PageQuery {
  /** Where the page before this one ended; without it the list begins at its start. */
  @IsOptional()
  @IsString()
  @MaxLength(1_000, { message: 'This is no cursor of this list. Leave it out to begin at the start.' })
  cursor?: string;

  /** How many to a page. */
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Give the number of entries to a page as a whole number.' })
  @Min(1, { message: 'Ask for at least 1 entry to a page.' })
  @Max(100, { message: 'Ask for at most 100 entries to a page.' })
  limit: number = 25;
}
