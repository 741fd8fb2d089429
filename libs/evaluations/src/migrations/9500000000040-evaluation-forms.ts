import type { MigrationInterface, QueryRunner } from 'typeorm';

const covers = (role: string) => `criteria @? '$[*] ? (@.role == "${role}")'`;

/** What a form says, and that it covers the SRO's roles (standard 25) and never changes once officers are rated by it. */
export class EvaluationForms9500000000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table evaluation_form
        add column criteria jsonb not null default '[]'
          check (case jsonb_typeof(criteria) when 'array' then jsonb_array_length(criteria) <= 40 else false end)
          check (length(criteria::text) <= 400000),
        add constraint evaluation_form_covers_the_roles check (state not in ('in_service', 'retired')
          or (${covers('law_enforcer')} and ${covers('educator')} and ${covers('advisor')}));
      -- A criterion that keeps its key in a newer form is compared over the years.
      alter table evaluation_criterion add column key text not null check (key ~ '^[a-z0-9-]{1,40}$'),
        add constraint evaluation_criterion_key_once unique (form_id, key);

      create function keep_evaluation_form() returns trigger language plpgsql set search_path = public as $$
      begin
        if old.state = 'draft' or (old.state = 'in_service' and new.state = 'retired'
             and to_jsonb(new) - 'state' - 'version' = to_jsonb(old) - 'state' - 'version') then
          return new;
        end if;
        raise insufficient_privilege
          using message = format('evaluation form %s is %s and never changes', old.number, old.state);
      end $$;
      create trigger keep_evaluation_form before update on evaluation_form
        for each row execute function keep_evaluation_form();

      -- Ratings point at criteria: they are written once, when their form is put into service.
      revoke update, delete on evaluation_criterion from liaison_api, liaison_worker;
      revoke update on evaluation_form from liaison_api, liaison_worker;
      grant update (state, version, name, criteria, put_into_service_by, put_into_service_at) on evaluation_form
        to liaison_api, liaison_worker;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger keep_evaluation_form on evaluation_form;
      drop function keep_evaluation_form;
      alter table evaluation_criterion drop constraint evaluation_criterion_key_once, drop column key;
      alter table evaluation_form drop constraint evaluation_form_covers_the_roles, drop column criteria;
      grant update, delete on evaluation_criterion to liaison_api, liaison_worker;
      grant update on evaluation_form to liaison_api, liaison_worker;`);
  }
}
