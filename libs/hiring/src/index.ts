import { Hiring9200000000000 } from './migrations/9200000000000-hiring.js';
import { InterviewKits9200000000001 } from './migrations/9200000000001-interview-kits.js';

export { contestLifecycle } from './contest/contest.lifecycle.js';
export { ContestService } from './contest/contest.service.js';
export { expressionLifecycle } from './expression/expression.lifecycle.js';
export { ExpressionService } from './expression/expression.service.js';
export { hiringLifecycles } from './hiring.lifecycles.js';
export { HiringModule, HiringWorkModule } from './hiring.module.js';
export { interviewKitLifecycle } from './interview-kit/interview-kit.lifecycle.js';
export { InterviewKitService } from './interview-kit/interview-kit.service.js';
export { ensureKitInService } from './interview-kit/kit-in-service.js';
export { unitPostingLifecycle } from './unit-posting/unit-posting.lifecycle.js';
export { vacancyLifecycle } from './vacancy/vacancy.lifecycle.js';
export { VacancyService } from './vacancy/vacancy.service.js';
export const hiringMigrations = [Hiring9200000000000, InterviewKits9200000000001];
