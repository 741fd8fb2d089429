import { Evaluations9500000000000 } from './migrations/9500000000000-evaluations.js';
import { EvaluationForms9500000000040 } from './migrations/9500000000040-evaluation-forms.js';
import { RatingsAndGoals9500000000001 } from './migrations/9500000000001-ratings-and-goals.js';

export { EvaluationForms } from './evaluation-form/evaluation-form.service.js';
export { evaluationFormLifecycle } from './evaluation-form/evaluation-form.lifecycle.js';
export { evaluationLifecycles } from './evaluations.lifecycles.js';
export { EvaluationsModule, EvaluationsWorkModule } from './evaluations.module.js';
export const evaluationMigrations = [
  Evaluations9500000000000,
  RatingsAndGoals9500000000001,
  EvaluationForms9500000000040,
];
