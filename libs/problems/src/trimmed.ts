import { Transform } from 'class-transformer';

/** Blanks around what somebody typed are nobody's words: a field of blanks alone is empty. */
export const Trimmed = () =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));
