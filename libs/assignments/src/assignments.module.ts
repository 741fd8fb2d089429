import { Module, OnModuleInit } from '@nestjs/common';
import { Lifecycles } from '#lifecycle';
import { AssignmentController } from './assignment/assignment.controller.js';
import { AssignmentService } from './assignment/assignment.service.js';
import { RecordAssignment } from './assignment/record-assignment.js';
import { assignmentLifecycles } from './assignments.lifecycles.js';
import { CoverageController } from './coverage/coverage.controller.js';
import { FollowUpController } from './follow-up/follow-up.controller.js';

/** What happens to assignments by themselves: for the worker, and under the api. */
@Module({})
export class AssignmentsWorkModule implements OnModuleInit {
  constructor(private readonly lifecycles: Lifecycles) {}

  onModuleInit(): void {
    this.lifecycles.add(...assignmentLifecycles);
  }
}

/** Officers on campuses over HTTP (standards 2, 5, 9, 10 and 21). */
@Module({
  imports: [AssignmentsWorkModule],
  controllers: [AssignmentController, CoverageController, FollowUpController],
  providers: [AssignmentService, RecordAssignment],
})
export class AssignmentsModule {}
