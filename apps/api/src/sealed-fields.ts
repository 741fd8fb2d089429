import { accessSealedFields } from '#access';
import type { SealedField } from '#encryption';

/** Every column that is encrypted, each said by its library: what the command reseal goes through. */
export const sealedFields: SealedField[] = [...accessSealedFields];
