import type { Lifecycle } from '#lifecycle';
import { evaluationFormLifecycle } from './evaluation-form/evaluation-form.lifecycle.js';

export const evaluationLifecycles: Lifecycle[] = [evaluationFormLifecycle];
