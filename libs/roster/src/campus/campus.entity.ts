import { Column, Entity, PrimaryColumn } from 'typeorm';

export const campusLevels = ['elementary', 'middle', 'high', 'other'] as const;
export type CampusLevel = (typeof campusLevels)[number];

/** A campus of the district: an officer serves one of them at a time (standard 9). */
@Entity('campus')
export class Campus {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'program_id' })
  programId: string;

  @Column('text')
  name: string;

  @Column('text')
  level: CampusLevel;

  @Column('text')
  address: string;
}
