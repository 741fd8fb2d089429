import { Module, OnModuleInit } from '@nestjs/common';
import { Receivers } from '#outbox';
import { CourseController } from './course/course.controller.js';
import { Courses } from './course/course.service.js';
import { EnrolmentController } from './enrolment/enrolment.controller.js';
import { Enrolments } from './enrolment/enrolment.service.js';
import { seatFreed } from './enrolment/freed-seats.js';
import { WaitingList } from './enrolment/waiting-list.js';
import { TrainingInvitationController } from './invitation/invitation.controller.js';
import { TrainingInvitations } from './invitation/invitation.service.js';
import { TrainingSessionController } from './session/session.controller.js';
import { TrainingSessions } from './session/session.service.js';

/** What happens to seats by themselves: for the worker, and under the api. */
@Module({ providers: [WaitingList] })
export class CoursesWorkModule implements OnModuleInit {
  constructor(
    private readonly receivers: Receivers,
    private readonly waitingList: WaitingList,
  ) {}

  onModuleInit(): void {
    this.receivers.register('training', seatFreed, (tx, event) => this.waitingList.moveUp(tx, event));
  }
}

/** The catalogue, sessions, enrolments and invitations over HTTP (standard 22). */
@Module({
  controllers: [CourseController, TrainingSessionController, EnrolmentController, TrainingInvitationController],
  providers: [Courses, TrainingSessions, Enrolments, TrainingInvitations],
})
export class CoursesModule {}
