import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const words = (column: string, most: number) => `${column} text check (length(${column}) between 1 and ${most})`;

/** A case of its own beside an incident, with the columns that every such case has. */
const beside = (table: string, columns: string) => `
  create table ${table} (
    id uuid primary key,
    program_id uuid not null references program,
    state text not null,
    version integer not null default 1,
    incident_id uuid not null,
    ${columns},
    unique (program_id, id),
    foreign key (program_id, incident_id) references incident (program_id, id)
  );
  create index ${table}_of_incident on ${table} (program_id, incident_id, id desc);`;

/**
 * What hangs on an incident: making an investigation known to the school, what the school is told, law enforcement's own
 * notes, the hand-off of the lead, student records handed over, and the sanctions conference (standards 4 and 7).
 */
export class BesidesAnIncident9300000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${beside(
        'making_known',
        `begun_at timestamptz not null,
        due_at timestamptz not null,
        ${words('hold_reason', 2000)},
        held_until date,
        asked_by uuid references person,
        asked_at timestamptz,
        decided_by uuid references person,
        decided_at timestamptz,
        known_by uuid references person,
        known_at timestamptz,
        unique (incident_id),
        -- Standard 7: that an investigation is not known yet has a reason, a last day and a supervisor.
        check (state <> 'held' or (hold_reason is not null and held_until is not null and decided_by is not null)),
        check ((state = 'known') = (known_at is not null))`,
      )}
      ${beside(
        'school_notice',
        `${words('status', 1000)} not null,
        ${words('next_step', 1000)} not null,
        ${words('contact', 300)} not null,
        sent_by uuid not null references person,
        sent_at timestamptz not null,
        acknowledged_by uuid references person,
        acknowledged_at timestamptz,
        -- Acknowledged by somebody with a name, not by a school.
        check ((state = 'acknowledged') = (acknowledged_by is not null and acknowledged_at is not null))`,
      )}
      ${beside(
        'lead_handoff',
        `from_id uuid not null references person,
        to_id uuid references person,
        ${words('to_agency', 200)},
        ${words('to_contact', 200)},
        ${words('reason', 2000)} not null,
        offered_at timestamptz not null,
        answer_by timestamptz not null,
        ${words('accepted_name', 200)},
        ${words('answer', 2000)},
        answered_by uuid references person,
        answered_at timestamptz,
        -- To a person of the program, or to another agency where somebody can be reached.
        check ((to_id is null) = (to_agency is not null and to_contact is not null)),
        check (to_id <> from_id),
        check ((state = 'accepted') = (accepted_name is not null))`,
      )}
      -- One at a time: two cannot both be about to take the lead.
      create unique index lead_handoff_one_open on lead_handoff (incident_id) where state = 'offered';
      ${beside(
        'records_handover',
        `${words('wanted', 2000)},
        asked_by uuid references person,
        asked_at timestamptz,
        ${words('ground', 60)},
        ${words('ground_words', 2000)},
        handed_by uuid references person,
        handed_at timestamptz,
        ${words('refusal', 2000)},
        received_by uuid references person,
        received_at timestamptz,
        begun_by uuid not null references person,
        begun_at timestamptz not null,
        check (ground in ('health or safety emergency', 'subpoena or court order', 'consent', 'directory information',
          'juvenile justice law', 'law enforcement unit record')),
        -- FERPA: what is handed over has a ground, and says by whom and when.
        check ((state in ('handed_over', 'received')) = (handed_at is not null)),
        check (handed_at is null or (ground is not null and ground_words is not null and handed_by is not null))`,
      )}
      -- The school's until it is handed over: kept apart from the case, so that the database can tell them apart.
      create table handed_record (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        handover_id uuid not null,
        position smallint not null,
        ${words('student', 100)} not null,
        ${words('record', 300)} not null,
        ${words('content', 4000)} not null,
        handed_at timestamptz,
        unique (program_id, id),
        unique (handover_id, position),
        foreign key (program_id, handover_id) references records_handover (program_id, id)
      );
      ${beside(
        'sanctions_conference',
        `${words('student', 100)} not null,
        ${words('penalty', 300)} not null,
        called_by uuid not null references person,
        called_at timestamptz not null,
        meet_at timestamptz not null,
        ${words('place', 200)} not null,
        ${words('legal_sanction', 2000)},
        ${words('legal_decided_by', 200)},
        prosecutor_consulted boolean,
        ${words('prosecutor_words', 1000)},
        officer_id uuid references person,
        ${words('administrative_sanction', 2000)},
        ${words('administrative_decided_by', 200)},
        administrator_id uuid references person,
        officer_signed_at timestamptz,
        administrator_signed_at timestamptz,
        ${words('cancel_reason', 2000)},
        -- Standard 4: each side records its own sanction, the prosecutor is asked or it says why not, and both sign.
        check ((legal_sanction is null) = (officer_id is null)),
        check ((administrative_sanction is null) = (administrator_id is null)),
        check (legal_sanction is null or (legal_decided_by is not null and prosecutor_consulted is not null and prosecutor_words is not null)),
        check (administrative_sanction is null or administrative_decided_by is not null),
        check (officer_id <> administrator_id),
        check ((state = 'concluded') = (officer_signed_at is not null and administrator_signed_at is not null)),
        check ((state = 'cancelled') = (cancel_reason is not null))`,
      )}
      create table law_note (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        incident_id uuid not null,
        kind text not null check (kind in ('note', 'evidence', 'person')),
        ${words('reference', 200)},
        ${words('body', 8000)} not null,
        written_by uuid not null references person,
        written_at timestamptz not null,
        struck_by uuid references person,
        struck_at timestamptz,
        ${words('strike_reason', 2000)},
        unique (program_id, id),
        foreign key (program_id, incident_id) references incident (program_id, id),
        check ((kind = 'note') = (reference is null)),
        check ((struck_at is null) = (struck_by is null) and (struck_at is null) = (strike_reason is null))
      );
      create index law_note_of_incident on law_note (program_id, incident_id, id desc);`);
    await programTable(runner, 'making_known', { grant: 'select, insert, update', side: 'agency' });
    await programTable(runner, 'lead_handoff', { grant: 'select, insert, update', side: 'agency' });
    // What was written stays as it was written: it can only be struck out.
    await programTable(runner, 'law_note', {
      grant: 'select, insert, update (struck_by, struck_at, strike_reason)',
      side: 'agency',
    });
    for (const table of ['school_notice', 'records_handover', 'sanctions_conference'])
      await programTable(runner, table, { grant: 'select, insert, update' });
    await programTable(runner, 'handed_record', { grant: 'select, insert, update (handed_at), delete' });
    for (const table of ['school_notice', 'records_handover', 'sanctions_conference'])
      await runner.query(`
        create policy of_incident_seen on ${table} as restrictive to liaison_api
          using (exists (select from incident i where i.program_id = ${table}.program_id and i.id = incident_id));`);
    await runner.query(`
      -- What law enforcement has asked for it sees; what the school prepares on its own only once it is handed over.
      create policy asked_for_or_handed_over on records_handover as restrictive to liaison_api
        using ((select current_setting('liaison.side', true)) = 'school' or asked_by is not null or handed_at is not null);
      create policy handed_over on handed_record as restrictive to liaison_api
        using ((select current_setting('liaison.side', true)) = 'school' or handed_at is not null);

      -- Standard 7: an investigation that the school does not know of has a case that sees to it, from the first moment.
      create function incident_is_made_known() returns trigger language plpgsql as $$
      begin
        if not exists (select from making_known k where k.program_id = new.program_id and k.incident_id = new.id
                       and k.state <> 'known') then
          raise exception 'The school does not know of incident %, and nothing sees to it.', new.id;
        end if;
        return null;
      end $$;
      create constraint trigger incident_is_made_known after insert or update of known_at on incident
        deferrable initially deferred for each row when (new.known_at is null) execute function incident_is_made_known();`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger incident_is_made_known on incident;
      drop function incident_is_made_known;
      drop table law_note; drop table sanctions_conference; drop table handed_record; drop table records_handover;
      drop table lead_handoff; drop table school_notice; drop table making_known;`);
  }
}
