import type { MigrationInterface, QueryRunner } from 'typeorm';

const others = `'hr', 'officer', 'supervisor', 'administrator', 'agency_head', 'agency_administrator', 'district_administrator', 'assessor'`;

/** Staff of a campus: teachers, counselors, secretaries. An administrator of the campus says what they may do. */
export class SchoolStaff2000000000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table role_grant drop constraint role_grant_role_check,
        add constraint role_grant_role_check check (role in (${others}, 'staff')),
        drop constraint campus_is_an_administrators,
        add constraint campus_is_the_schools check ((role in ('administrator', 'staff')) = (campus_id is not null));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from role_grant where role = 'staff';
      alter table role_grant drop constraint role_grant_role_check,
        add constraint role_grant_role_check check (role in (${others})),
        drop constraint campus_is_the_schools,
        add constraint campus_is_an_administrators check ((role = 'administrator') = (campus_id is not null));`);
  }
}
