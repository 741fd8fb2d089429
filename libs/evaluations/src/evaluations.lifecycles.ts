import type { Lifecycle } from '#lifecycle';

export const evaluationLifecycles: Lifecycle[] = [];
