import { Column, Entity, PrimaryColumn } from 'typeorm';

export const unitKinds = ['patrol', 'investigations', 'traffic', 'community services', 'other'] as const;
export type UnitKind = (typeof unitKinds)[number];

/** A unit of the agency, such as a patrol shift. A vacancy is posted in every unit that is not archived. */
@Entity('unit')
export class Unit {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'program_id' })
  programId: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: UnitKind;

  @Column('uuid', { name: 'posting_contact_id', nullable: true })
  postingContactId: string | null;

  @Column('timestamptz', { name: 'archived_at', nullable: true })
  archivedAt: Date | null;
}
