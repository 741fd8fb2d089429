import type { Lifecycle } from '#lifecycle';
import { creditLifecycle } from './credit/credit.lifecycle.js';
import { requirementLifecycle } from './requirement/requirement.lifecycle.js';

export const trainingLifecycles: Lifecycle[] = [requirementLifecycle, creditLifecycle];
