import type { FieldError } from '../api/problem.js';

/** An error with the id of the field it belongs to, or null where the page has no such field. */
export interface ShownError extends FieldError {
  target: string | null;
}

/** The id of a field's input, or of the first one of its group. */
export const fieldId = (formId: string, name: string): string => `${formId}-${name}`;

/** Finds each error's field on the page; `documents.0.name` belongs to `documents` where it has no field of its own. */
export const shownErrors = (formId: string, errors: FieldError[], isThere: (id: string) => boolean): ShownError[] =>
  errors.map((error) => ({
    ...error,
    target:
      pathsOf(error.field)
        .map((name) => fieldId(formId, name))
        .find(isThere) ?? null,
  }));

/** 'a.b.c', 'a.b', 'a'. */
const pathsOf = (field: string): string[] =>
  field.split('.').map((_, index, parts) => parts.slice(0, parts.length - index).join('.'));
