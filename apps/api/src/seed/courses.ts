import type { Database } from '#persistence';
import { ProgramSettings } from '#policies';
import { Courses, Enrolments, sessionLifecycle, TrainingInvitations, TrainingSessions } from '#training';
import type { Bluegrass } from './bluegrass.js';
import { catalogue, type CourseName } from './demo/catalogue.js';
import { Stage } from './hiring/stage.js';

/** Days are business days before or after today. */
interface Held {
  course: CourseName;
  days: number[];
  place: string;
  seats: number;
  cost?: number;
}

/** The catalogue of the demo, and sessions in each state: over, to be recorded, full, with free seats, cancelled. */
export async function seedCourses(database: Database, demo: Bluegrass): Promise<void> {
  await new CourseStage(new Stage(database, demo)).play();
}

/** What the demo shows of courses really happened, step by step, by the product's own services. */
class CourseStage {
  private readonly services: {
    courses: Courses;
    sessions: TrainingSessions;
    enrolments: Enrolments;
    invitations: TrainingInvitations;
  };
  private readonly ids = new Map<CourseName, string>();

  constructor(private readonly stage: Stage) {
    const { database, cases, clock } = stage;
    const settings = new ProgramSettings(database, clock);
    this.services = {
      courses: new Courses(database, clock),
      sessions: new TrainingSessions(database, cases, clock, settings),
      enrolments: new Enrolments(database, cases, clock, settings),
      invitations: new TrainingInvitations(database, cases),
    };
  }

  async play(): Promise<void> {
    await this.stage.goTo(-60, 9);
    const { courses } = this.services;
    for (const [name, fields] of Object.entries(catalogue)) {
      const { id } = await courses.add(this.greer, fields);
      this.ids.set(name as CourseName, id);
    }
    await courses.retire(this.greer, this.ids.get('bicycles')!, { back: false });
    await this.attendedTogether();
    await this.toBeRecorded();
    await this.withFreeSeats();
    await this.withAWaitingList();
    await this.calledOff();
  }

  private async attendedTogether(): Promise<void> {
    const id = await this.scheduled(
      { course: 'threats', days: [-22, -21], place: 'District office, board room', seats: 12 },
      -45,
    );
    const whole = await this.enrolled('Michael Okafor', 'Thomas Greer', id, -40);
    const part = await this.enrolled('Carlos Mendoza', 'Thomas Greer', id, -40);
    const principal = await this.invited('Laura Kessler', id, -39, 'accept');
    await this.over(id, [-22, -21]);
    await this.stage.goTo(-20, 10);
    await this.services.sessions.take(this.greer, id, 'record', {
      attendance: [
        { participantId: whole, hours: 16 },
        { participantId: part, hours: 14.5, excusedHours: 1.5 },
        { participantId: principal, hours: 16 },
      ],
    });
  }

  private async toBeRecorded(): Promise<void> {
    const id = await this.scheduled(
      { course: 'law', days: [-1], place: 'Police headquarters, training room', seats: 20 },
      -25,
    );
    await this.enrolled('Sarah Whitaker', 'Thomas Greer', id, -15);
    await this.enrolled('Michael Okafor', 'Thomas Greer', id, -14);
    await this.over(id, [-1]);
  }

  private async withFreeSeats(): Promise<void> {
    const days = [20, 21, 22, 23, 24];
    const place = 'Department of Criminal Justice Training, Richmond';
    const id = await this.scheduled({ course: 'sro1', days, place, seats: 12, cost: 0 }, -3);
    await this.enrolled('Sarah Whitaker', 'Thomas Greer', id, -2);
    await this.asked('Keisha Barnes', id, -1);
    await this.invited('Isaiah Brooks', id, -2, 'accept');
    await this.invited('Deborah Stamper', id, -2, null);
  }

  private async withAWaitingList(): Promise<void> {
    const place = 'Public library, community room';
    const id = await this.scheduled({ course: 'firstAid', days: [14], place, seats: 2, cost: 35 }, -6);
    await this.enrolled('Luis Ortega', 'William Tackett', id, -5);
    await this.enrolled('Rachel Kim', 'William Tackett', id, -5);
    await this.enrolled('Michael Okafor', 'Thomas Greer', id, -4);
  }

  private async calledOff(): Promise<void> {
    const id = await this.scheduled({ course: 'law', days: [17], place: 'Online', seats: 50 }, -5);
    await this.stage.goTo(-2, 16);
    await this.services.sessions.take(this.greer, id, 'cancel', {
      reason: 'The instructor is called to court on that day.',
    });
  }

  private get greer() {
    return this.stage.actor('Thomas Greer', 'supervisor');
  }

  private async scheduled({ course, days, place, seats, cost = 0 }: Held, on: number): Promise<string> {
    await this.stage.goTo(on, 9);
    const meets = await Promise.all(
      days.map(async (day) => ({
        startsAt: (await this.stage.at(day, 8)).toISOString(),
        endsAt: (await this.stage.at(day, 17)).toISOString(),
      })),
    );
    const fields = { place, seats, cost, days: meets, openToSchools: catalogue[course].openToSchools, note: null };
    const { id } = await this.services.sessions.schedule(this.greer, this.ids.get(course)!, fields);
    return id;
  }

  private async asked(officer: string, session: string, on: number): Promise<string> {
    await this.stage.goTo(on, 10);
    const { id } = await this.services.enrolments.ask(this.stage.actor(officer, 'officer'), session, null);
    return id;
  }

  private async enrolled(officer: string, supervisor: string, session: string, on: number): Promise<string> {
    const id = await this.asked(officer, session, on);
    await this.services.enrolments.approve(this.stage.actor(supervisor, 'supervisor'), id);
    return id;
  }

  private async invited(name: string, session: string, on: number, answer: 'accept' | null): Promise<string> {
    await this.stage.goTo(on, 13);
    const principal = this.stage.actor(name, 'administrator');
    const [invitation] = await this.services.invitations.invite(this.greer, session, [principal.personId]);
    if (answer) await this.services.invitations.take(principal, invitation!.id, answer);
    return invitation!.id;
  }

  /** It begins and ends at its time. */
  private async over(id: string, days: number[]): Promise<void> {
    const { database, cases, demo } = this.stage;
    const { programId } = demo;
    for (const [action, day, hour] of [
      ['begin', days[0]!, 8],
      ['finish', days.at(-1)!, 17],
    ] as const) {
      await this.stage.goTo(day, hour);
      await database.transact({ programId }, (tx) => cases.takeAll(tx, sessionLifecycle, [id], action, { programId }));
    }
  }
}
