import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's place in the agency. One for each person and program; their service history is the hiring area's. */
@Entity('officer')
export class Officer {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'program_id' })
  programId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @Column('text', { name: 'badge_number' })
  badgeNumber: string;

  @Column('text')
  rank: string;

  /** Null while not sworn, such as a recruit at the academy. */
  @Column('date', { name: 'sworn_on', nullable: true })
  swornOn: string | null;

  /** The last day of service; null while still serving. */
  @Column('date', { name: 'left_on', nullable: true })
  leftOn: string | null;
}
