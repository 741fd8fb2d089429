import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const outcomes = `'arrest or citation', 'referred to court', 'diverted', 'not prosecuted', 'not enough evidence', 'unfounded', 'intelligence kept'`;

/**
 * Incidents from the notice to the closing (standards 6 and 7), who stands in for an officer, whom an administrator has
 * named to report, and how two incidents belong together.
 */
export class Incidents9300000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table incident (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'notified',
        version integer not null default 1,
        number text not null check (length(number) <= 20),
        campus_id uuid not null,
        origin text not null check (origin in ('school', 'officer')),
        offence text not null check (length(offence) between 1 and 60),
        place_kind text not null check (place_kind in ('on campus', 'near')),
        place text not null check (length(place) between 1 and 200),
        happened_at timestamptz not null,
        going_on boolean not null,
        urgent boolean not null,
        what text not null check (length(what) between 1 and 4000),
        done text not null check (length(done) <= 4000),
        reported_by uuid not null references person,
        on_behalf_of text check (length(on_behalf_of) between 1 and 200),
        reported_at timestamptz not null,
        -- Who has it now; null: the supervisors have, or nobody owes anything any more.
        holder_id uuid references person,
        holder_since timestamptz not null,
        tier smallint not null default 0 check (tier between 0 and 2),
        acknowledged_at timestamptz,
        acknowledged_by uuid references person,
        triaged_at timestamptz,
        kind text check (kind in ('criminal', 'intelligence', 'disciplinary')),
        triage_reason text check (length(triage_reason) between 1 and 2000),
        lead_id uuid references person,
        -- How far the investigation is, in words that both sides may read.
        progress text check (progress in ('gathering facts', 'taking statements', 'waiting for evidence', 'with the prosecutor')),
        progress_at timestamptz,
        -- Null: an investigation that the school has not been told of yet; it sees nothing of the incident (standard 7).
        known_at timestamptz,
        returned_at timestamptz,
        disputed_at timestamptz,
        dispute_reason text check (length(dispute_reason) between 1 and 2000),
        supervisor_proposal text check (supervisor_proposal in ('disciplinary', 'investigate')),
        administrator_proposal text check (administrator_proposal in ('disciplinary', 'investigate')),
        settled_at timestamptz,
        accepted_at timestamptz,
        outcome text check (outcome in (${outcomes})),
        outcome_words text check (length(outcome_words) between 1 and 2000),
        closed_at timestamptz,
        merged_into uuid,
        unique (program_id, id),
        unique (program_id, number),
        foreign key (program_id, campus_id) references campus (program_id, id),
        foreign key (program_id, merged_into) references incident (program_id, id),
        check (merged_into <> id),
        check ((state = 'merged') = (merged_into is not null)),
        -- Standard 7: until it is acknowledged somebody is asked: one person, or the supervisors.
        constraint incident_is_with_somebody check (state <> 'notified' or tier = 2 or holder_id is not null),
        constraint incident_is_led check (state not in ('acknowledged', 'investigating') or lead_id is not null),
        -- Standard 6: what is the school's discipline is no officer's.
        constraint incident_discipline_is_the_schools check (
          state not in ('returned', 'disputed', 'accepted') or (kind = 'disciplinary' and lead_id is null and holder_id is null)),
        constraint incident_discipline_is_not_investigated check (kind <> 'disciplinary' or state in ('returned', 'disputed', 'accepted', 'merged')),
        check (state <> 'closed' or (closed_at is not null and outcome is not null))
      );
      create index incident_newest on incident (program_id, id desc);
      create index incident_of_campus on incident (program_id, campus_id, id desc);
      create index incident_by_state on incident (program_id, state, id desc);
      create index incident_of_lead on incident (program_id, lead_id, id desc) where lead_id is not null;
      create index incident_by_reporter on incident (program_id, reported_by, id desc);
      create index incident_merged on incident (program_id, merged_into) where merged_into is not null;

      create table incident_number (
        program_id uuid not null references program,
        year integer not null,
        last integer not null,
        primary key (program_id, year)
      );

      -- Whoever a report names: a reference with the least data needed, which the school hands over by reporting.
      create table incident_person (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        incident_id uuid not null,
        kind text not null check (kind in ('student', 'staff', 'other')),
        part text not null check (part in ('involved', 'affected', 'witness', 'not known')),
        reference text not null check (length(reference) between 1 and 100),
        ground text not null check (length(ground) between 1 and 200),
        named_by uuid not null references person,
        named_at timestamptz not null,
        unique (program_id, id),
        foreign key (program_id, incident_id) references incident (program_id, id)
      );
      create index incident_person_of_incident on incident_person (program_id, incident_id, id);

      create table incident_link (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        incident_id uuid not null,
        related_id uuid not null,
        linked_by uuid not null references person,
        linked_at timestamptz not null,
        unique (program_id, id),
        -- The smaller id first, so that two are linked once.
        check (incident_id < related_id),
        unique (incident_id, related_id),
        foreign key (program_id, incident_id) references incident (program_id, id),
        foreign key (program_id, related_id) references incident (program_id, id)
      );
      create index incident_link_back on incident_link (program_id, related_id);

      -- Who stands in: the back-up officer of a campus, or without a campus the agency's duty officer.
      create table incident_cover (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        campus_id uuid,
        officer_id uuid not null,
        named_by uuid not null references person,
        since timestamptz not null,
        until timestamptz check (until >= since),
        unique (program_id, id),
        foreign key (program_id, campus_id) references campus (program_id, id),
        foreign key (program_id, officer_id) references officer (program_id, person_id)
      );
      create unique index incident_cover_once on incident_cover (program_id, campus_id) nulls not distinct where until is null;
      create index incident_cover_of_officer on incident_cover (program_id, officer_id) where until is null;

      -- Staff whom an administrator of the campus has named: they may notify, and see what they reported.
      create table incident_reporter (
        id uuid primary key default uuidv7(),
        program_id uuid not null references program,
        campus_id uuid not null,
        person_id uuid not null references person,
        named_by uuid not null references person,
        since timestamptz not null,
        until timestamptz check (until >= since),
        unique (program_id, id),
        foreign key (program_id, campus_id) references campus (program_id, id)
      );
      create unique index incident_reporter_once on incident_reporter (program_id, campus_id, person_id) where until is null;
      create index incident_reporter_person on incident_reporter (program_id, person_id) where until is null;`);
    await programTable(runner, 'incident', { grant: 'select, insert, update' });
    await programTable(runner, 'incident_number', { grant: 'select, insert, update' });
    await programTable(runner, 'incident_person', { grant: 'select, insert' });
    await programTable(runner, 'incident_link', { grant: 'select, insert' });
    await programTable(runner, 'incident_cover', { grant: 'select, insert, update (until)' });
    await programTable(runner, 'incident_reporter', { grant: 'select, insert, update (until)' });
    await runner.query(`
      create policy known_to_side on incident as restrictive to liaison_api
        using ((select current_setting('liaison.side', true)) = 'agency' or known_at is not null);
      create policy of_incident_seen on incident_person as restrictive to liaison_api
        using (exists (select from incident i where i.program_id = incident_person.program_id and i.id = incident_id));
      create policy of_incidents_seen on incident_link as restrictive to liaison_api
        using (exists (select from incident i where i.program_id = incident_link.program_id and i.id = incident_id)
           and exists (select from incident i where i.program_id = incident_link.program_id and i.id = related_id));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table incident_reporter; drop table incident_cover; drop table incident_link; drop table incident_person;
      drop table incident_number; drop table incident;`);
  }
}
