import { Assignments9150000000000 } from './migrations/9150000000000-assignments.js';
import { RecordedAssignments9150000000001 } from './migrations/9150000000001-recorded-assignments.js';

export { assignmentLifecycle } from './assignment/assignment.lifecycle.js';
export { AssignmentService } from './assignment/assignment.service.js';
export { openAssignment, type NewAssignment } from './assignment/open-assignment.js';
export { overlappingAssignments, overlapRefusal, type HeldAssignment } from './assignment/overlap.js';
export { servingOfficers } from './assignment/serving-officers.js';
export { firstCourseDays } from './policies.js';
export { assignmentLifecycles } from './assignments.lifecycles.js';
export { AssignmentsModule, AssignmentsWorkModule } from './assignments.module.js';
export { followUpLifecycle } from './follow-up/follow-up.lifecycle.js';
export const assignmentMigrations = [Assignments9150000000000, RecordedAssignments9150000000001];
