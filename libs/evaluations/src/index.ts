import { Evaluations9500000000000 } from './migrations/9500000000000-evaluations.js';
import { RatingsAndGoals9500000000001 } from './migrations/9500000000001-ratings-and-goals.js';

export { evaluationLifecycles } from './evaluations.lifecycles.js';
export { EvaluationsModule, EvaluationsWorkModule } from './evaluations.module.js';
export const evaluationMigrations = [Evaluations9500000000000, RatingsAndGoals9500000000001];
