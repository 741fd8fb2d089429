import type { MigrationInterface, QueryRunner } from 'typeorm';

const others = `'hr', 'officer', 'supervisor', 'administrator', 'agency_administrator', 'district_administrator', 'assessor'`;

/** The chief or sheriff: approves what may not be decided below them, such as a hire against the school's objection. */
export class AgencyHead2000000000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table role_grant drop constraint role_grant_role_check,
        add constraint role_grant_role_check check (role in (${others}, 'agency_head'));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from role_grant where role = 'agency_head';
      alter table role_grant drop constraint role_grant_role_check,
        add constraint role_grant_role_check check (role in (${others}));`);
  }
}
