import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

export class SentMailQuery {
  /** Where the page before this one ended. */
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

export class SentMailParams {
  @IsUUID(undefined, { message: 'This is no id of a mail.' })
  id: string;
}

export class SentMailLineDto {
  id: string;
  to: string;
  subject: string;
  sentAt: Date;
}

export class SentMailPageDto {
  items: SentMailLineDto[];
  next: string | null;
}

export class SentMailDto extends SentMailLineDto {
  messageId: string;
  /** The plain text of the mail. */
  text: string;
  /** The same as an HTML document. */
  html: string;
}
