import type { Lifecycle } from '#lifecycle';

export const trainingLifecycles: Lifecycle[] = [];
