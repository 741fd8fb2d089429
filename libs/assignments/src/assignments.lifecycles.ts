import type { Lifecycle } from '#lifecycle';
import { assignmentLifecycle } from './assignment/assignment.lifecycle.js';
import { followUpLifecycle } from './follow-up/follow-up.lifecycle.js';

export const assignmentLifecycles: Lifecycle[] = [assignmentLifecycle, followUpLifecycle];
