import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which programs people serve, with their names: asked when an access is put on record, before a program is known. */
export class PlacesOfPeople2000000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function places_of_people(people uuid[])
        returns table (person_id uuid, name text, program_id uuid, roles text[])
      language sql stable security definer set search_path = public, pg_temp as $$
        select p.id, p.name, g.program_id, array_agg(distinct g.role)
        from person p join role_grant g on g.person_id = p.id and g.ended_at is null
        where p.id = any (people)
        group by p.id, p.name, g.program_id;
      $$;
      revoke execute on function places_of_people(uuid[]) from public;
      grant execute on function places_of_people(uuid[]) to liaison_api;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function places_of_people(uuid[])`);
  }
}
