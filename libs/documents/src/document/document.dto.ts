import { IsUUID } from 'class-validator';
import type { MediaType } from '../upload/media-type.js';

export class DocumentParams {
  @IsUUID('all', { message: 'This is no id of a document.' })
  id: string;
}

export class DocumentDto {
  id: string;
  /** Safe to show and to save under. */
  name: string;
  /** By the content, whatever the file was called. */
  mediaType: MediaType;
  bytes: number;
}
