import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { MediaType } from '../upload/media-type.js';

/** A file that somebody handed in. Its content lies in the file store and never changes. */
@Entity('document')
export class StoredDocument {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'program_id' })
  programId: string;

  @Column('text')
  name: string;

  /** What the content is, whatever the file was called. */
  @Column('text', { name: 'media_type' })
  mediaType: MediaType;

  @Column('integer')
  bytes: number;

  /** Of the content, in hexadecimal. */
  @Column('text')
  sha256: string;

  @Column('text', { name: 'store_key' })
  storeKey: string;

  @Column('text')
  purpose: string;

  @Column('uuid', { name: 'uploaded_by' })
  uploadedBy: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt: Date;

  /** The kind of case that it belongs to; null until it is handed in with one. */
  @Column('text', { name: 'attached_to_kind', nullable: true })
  attachedToKind: string | null;

  @Column('uuid', { name: 'attached_to_id', nullable: true })
  attachedToId: string | null;
}
