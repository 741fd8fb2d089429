import type { Lifecycle } from '#lifecycle';
import { contestLifecycle } from './contest/contest.lifecycle.js';
import { expressionLifecycle } from './expression/expression.lifecycle.js';
import { interviewKitLifecycle } from './interview-kit/interview-kit.lifecycle.js';
import { unitPostingLifecycle } from './unit-posting/unit-posting.lifecycle.js';
import { vacancyLifecycle } from './vacancy/vacancy.lifecycle.js';

export const hiringLifecycles: Lifecycle[] = [
  vacancyLifecycle,
  unitPostingLifecycle,
  expressionLifecycle,
  contestLifecycle,
  interviewKitLifecycle,
];
