import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

export class HistoryQuery {
  @IsOptional()
  @IsString()
  @MaxLength(200)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit: number = 25;
}

export class HistoryEntryDto {
  /** Its number in the program's chain. */
  seq: number;
  at: string;
  who: string;
  /** Reads on after the name: 'posted the vacancy'. */
  says: string;
  why: string | null;
  /** The states in words, where the state changed. */
  from: string | null;
  to: string | null;
}

export class HistoryPageDto {
  items: HistoryEntryDto[];
  next: string | null;
}
