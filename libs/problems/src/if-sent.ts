import { ValidateIf } from 'class-validator';

/** What is left out stays as it is; null is not the same as left out. */
export const IfSent = () => ValidateIf((_, value: unknown) => value !== undefined);
