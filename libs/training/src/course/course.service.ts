import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { type Actor, hasRole } from '#access';
import { auditStep } from '#audit';
import { Clock, cursorOf, Database, isTaken, pageOf, readCursor, type Transaction } from '#persistence';
import { invalid, notFound, notNow, stale } from '#problems';
import { organises } from '../session/session.relations.js';
import { type Course, levelTitle } from './course.js';
import type { CourseDto, CourseFieldsDto, CourseListQuery, CoursePageDto } from './course.dto.js';
import { changeCourse, courseOfProgram, holdCourse, insertCourse, listCourses, retireCourse } from './course.sql.js';

const firstOfAll = ['', '00000000-0000-0000-0000-000000000000'];

/** The catalogue of courses: nothing in it is removed, as what officers completed points at it. */
@Injectable()
export class Courses {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { cursor, level, search, retired, limit }: CourseListQuery): Promise<CoursePageDto> {
    const rows = await this.database.read<Course>(actor, listCourses, [
      actor.programId,
      ...(readCursor(cursor, 2) ?? firstOfAll),
      level ?? null,
      search?.trim().replace(/[\\%_]/g, '\\$&') || null,
      retired === 'true',
      seesOpenOnly(actor),
      limit + 1,
    ]);
    return pageOf(
      rows,
      limit,
      (row) => courseView(row, actor),
      (row) => cursorOf(row.title, row.id),
    );
  }

  async read(actor: Actor, id: string): Promise<CourseDto> {
    const [course] = await this.database.read<Course>(actor, courseOfProgram, [actor.programId, id]);
    if (!course || (seesOpenOnly(actor) && !course.openToSchools)) throw notFound('course');
    return courseView(course, actor);
  }

  /** Throws 400 where the provider has a course of that number, or of that title without a number, already. */
  add(actor: Actor, fields: CourseFieldsDto): Promise<CourseDto> {
    return this.database.transact(actor, async (tx) => {
      const id = uuid();
      await tx.run(insertCourse, [id, actor.programId, ...columns(fields)]).catch(explainTaken);
      return this.recorded(tx, actor, id, { action: 'add', says: 'added the course' });
    });
  }

  change(actor: Actor, id: string, fields: CourseFieldsDto): Promise<CourseDto> {
    return this.database.transact(actor, async (tx) => {
      const before = await held(tx, actor, id);
      await tx.run(changeCourse, [actor.programId, id, ...columns(fields)]).catch(explainTaken);
      return this.recorded(tx, actor, id, { action: 'change', says: 'changed the course' }, before);
    });
  }

  /** Takes the course out of use or, with `back`, into it again. Sessions that are scheduled take place. */
  retire(actor: Actor, id: string, { back }: { back: boolean }): Promise<CourseDto> {
    return this.database.transact(actor, async (tx) => {
      const before = await held(tx, actor, id);
      if ((before.retiredAt === null) === back)
        throw notNow(back ? 'This course is in use already.' : 'This course is retired already.');
      await tx.run(retireCourse, [actor.programId, id, back ? null : this.clock.now()]);
      const what = back
        ? { action: 'restore', says: 'took the course into use again' }
        : { action: 'retire', says: 'retired the course' };
      return this.recorded(tx, actor, id, what, before);
    });
  }

  private async recorded(
    tx: Transaction,
    actor: Actor,
    id: string,
    what: { action: string; says: string },
    before?: Course,
  ): Promise<CourseDto> {
    const [course] = await tx.run<Course>(courseOfProgram, [actor.programId, id]);
    const entry = { caseKind: 'course', caseId: id, whoId: actor.personId, who: actor.name, at: this.clock.now() };
    tx.atEnd([auditStep([{ ...entry, ...what, ...(before && { before: { ...before } }), after: { ...course! } }])]);
    return courseView(course!, actor);
  }
}

/** The course, held until the transaction ends; 412 when `If-Match` names an older version. */
export async function held(tx: Transaction, actor: Actor, id: string): Promise<Course> {
  const [, rows] = await Promise.all([
    tx.run(holdCourse, [actor.programId, id]),
    tx.run<Course>(courseOfProgram, [actor.programId, id]),
  ]);
  const [course] = rows;
  if (!course) throw notFound('course');
  if (actor.ifMatch !== undefined && actor.ifMatch !== course.version)
    throw stale('Somebody changed this course after you opened it. Look at it again before you go on.');
  return course;
}

/** The school side sees the courses to which it may be invited. */
const seesOpenOnly = (actor: Actor): boolean => actor.side === 'school';

const columns = (fields: CourseFieldsDto) => [
  fields.title,
  fields.provider,
  fields.providerNumber ?? '',
  fields.hours,
  fields.level,
  fields.openToSchools,
  fields.expiresAfterMonths ?? null,
];

function explainTaken(error: unknown): never {
  if (isTaken(error, 'course_number_once'))
    throw invalid([{ field: 'providerNumber', message: 'This provider has a course with this number already.' }]);
  if (isTaken(error, 'course_title_once'))
    throw invalid([{ field: 'title', message: 'This provider has a course with this title and no number already.' }]);
  throw error;
}

const courseView = (course: Course, actor: Actor): CourseDto => ({
  ...course,
  levelTitle: levelTitle(course.level),
  mayChange: hasRole(actor, organises),
});
