import { programTable } from '#persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions of courses with their seats, who is enrolled, and which school administrators are invited (standard 22). */
export class SessionsAndEnrolments9400000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table course add column version integer not null default 1;

      create table training_session (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'scheduled'
          check (state in ('scheduled', 'under_way', 'held', 'recorded', 'cancelled')),
        version integer not null default 1,
        course_id uuid not null,
        place text not null check (length(place) between 1 and 200),
        -- The days on which it meets, in order: [{"startsAt", "endsAt"}].
        days jsonb not null
          check (case jsonb_typeof(days) when 'array' then jsonb_array_length(days) between 1 and 30 else false end),
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        seats integer not null check (seats between 1 and 1000),
        -- Both are counted by the database itself, with each enrolment and invitation.
        seats_taken integer not null default 0,
        waiting integer not null default 0 check (waiting >= 0),
        -- Dollars for a seat.
        cost numeric(8, 2) not null default 0 check (cost >= 0),
        open_to_schools boolean not null,
        note text check (length(note) <= 2000),
        -- Who holds it, and records who attended.
        run_by uuid not null references person,
        reason text check (length(reason) <= 2000),
        recorded_by uuid references person,
        recorded_at timestamptz,
        created_by uuid not null references person,
        created_at timestamptz not null,
        unique (program_id, id),
        foreign key (program_id, course_id) references course (program_id, id),
        check ((state = 'cancelled') = (reason is not null)),
        check ((state = 'recorded') = (recorded_at is not null)),
        -- Seats never oversell, whoever asks and in whatever order.
        constraint training_session_not_oversold check (seats_taken between 0 and seats)
      );
      create index training_session_by_start on training_session (program_id, starts_at, id);
      create index training_session_of_course on training_session (program_id, course_id, starts_at, id);

      create table enrolment (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'asked'
          check (state in ('asked', 'waiting', 'approved', 'refused', 'withdrawn', 'lapsed', 'cancelled', 'attended', 'missed')),
        version integer not null default 1,
        session_id uuid not null,
        officer_id uuid not null,
        -- Why the officer would like to attend.
        note text check (length(note) <= 1000),
        -- Why it was refused or withdrawn.
        reason text check (length(reason) <= 2000),
        asked_at timestamptz not null,
        decided_by uuid references person,
        decided_at timestamptz,
        attended_hours numeric(5, 2) check (attended_hours >= 0),
        excused_hours numeric(5, 2) not null default 0 check (excused_hours >= 0),
        unique (program_id, id),
        foreign key (program_id, session_id) references training_session (program_id, id),
        foreign key (program_id, officer_id) references officer (program_id, person_id),
        check ((state in ('attended', 'missed')) = (attended_hours is not null)),
        check (state <> 'refused' or reason is not null)
      );
      create unique index enrolment_once on enrolment (session_id, officer_id)
        where state in ('asked', 'waiting', 'approved', 'attended', 'missed');
      create index enrolment_of_session on enrolment (program_id, session_id, asked_at, id);
      create index enrolment_of_officer on enrolment (program_id, officer_id, id desc);
      create index enrolment_in_line on enrolment (session_id, asked_at, id) where state = 'waiting';

      create table training_invitation (
        id uuid primary key,
        program_id uuid not null references program,
        state text not null default 'sent'
          check (state in ('sent', 'accepted', 'declined', 'lapsed', 'taken_back', 'cancelled', 'attended', 'missed')),
        version integer not null default 1,
        session_id uuid not null,
        person_id uuid not null references person,
        answer_by timestamptz not null,
        reason text check (length(reason) <= 2000),
        invited_by uuid not null references person,
        invited_at timestamptz not null,
        attended_hours numeric(5, 2) check (attended_hours >= 0),
        unique (program_id, id),
        foreign key (program_id, session_id) references training_session (program_id, id),
        check ((state in ('attended', 'missed')) = (attended_hours is not null))
      );
      create unique index training_invitation_once on training_invitation (session_id, person_id)
        where state in ('sent', 'accepted', 'attended', 'missed');
      create index training_invitation_of_session on training_invitation (program_id, session_id, id);
      create index training_invitation_of_person on training_invitation (program_id, person_id, id desc);

      alter table training_credit
        add constraint training_credit_session
        foreign key (program_id, session_id) references training_session (program_id, id);
      create index training_credit_of_session on training_credit (session_id) where session_id is not null;

      -- The row of the session is locked by it: of two who want the last seat, the second is refused.
      create function count_training_seats() returns trigger
        language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        with_seat constant text[] := array['approved', 'sent', 'accepted', 'attended', 'missed'];
        seats_before constant integer := case tg_op when 'INSERT' then 0 else (old.state = any (with_seat))::int end;
        waiting_before constant integer := case tg_op when 'INSERT' then 0 else (old.state = 'waiting')::int end;
        seats_more constant integer := (new.state = any (with_seat))::int - seats_before;
        waiting_more constant integer := (new.state = 'waiting')::int - waiting_before;
      begin
        if seats_more <> 0 or waiting_more <> 0 then
          update training_session set seats_taken = seats_taken + seats_more, waiting = waiting + waiting_more
          where id = new.session_id;
        end if;
        return null;
      end $$;
      create trigger count_training_seats after insert or update of state on enrolment
        for each row execute function count_training_seats();
      create trigger count_training_seats after insert or update of state on training_invitation
        for each row execute function count_training_seats();
      revoke execute on function count_training_seats() from public;`);
    await programTable(runner, 'training_session', { grant: 'select, insert' });
    // An officer's record is the agency's.
    await programTable(runner, 'enrolment', { grant: 'select, insert, update', side: 'agency' });
    await programTable(runner, 'training_invitation', { grant: 'select, insert, update' });
    await runner.query(`
      grant update (state, version, place, days, starts_at, ends_at, seats, cost, open_to_schools, note, run_by, reason,
        recorded_by, recorded_at) on training_session to liaison_api, liaison_worker;
      create policy open_to_side on training_session as restrictive to liaison_api
        using ((select current_setting('liaison.side', true)) = 'agency' or open_to_schools);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index training_credit_of_session;
      alter table training_credit drop constraint training_credit_session;
      drop table training_invitation;
      drop table enrolment;
      drop function count_training_seats();
      drop table training_session;
      alter table course drop column version;`);
  }
}
