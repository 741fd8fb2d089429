import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person, in whichever programs they serve. The password's hash is no column here: the api may not read it. */
@Entity('person')
export class Person {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  email: string;

  @Column('text')
  name: string;

  /** A person who is not active cannot sign in, and their sessions are over. */
  @Column('boolean')
  active: boolean;

  /** How notices reach this person by e-mail: each at once, or all of a day together. */
  @Column('text', { name: 'email_delivery' })
  emailDelivery: 'immediate' | 'daily';

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
