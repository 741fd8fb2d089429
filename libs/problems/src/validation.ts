import { ValidationError, ValidationPipe, type ValidationPipeOptions } from '@nestjs/common';
import { FieldError, invalid } from './problem.js';

/** How class-validator has to look: nothing unknown, and one sentence for each field. */
export const strictly = {
  whitelist: true,
  forbidNonWhitelisted: true,
  stopAtFirstError: true,
  validationError: { target: false, value: false },
} satisfies ValidationPipeOptions;

/** Nobody mends more at a time, and whoever sends thousands of unknown fields is not sent a sentence about each. */
const mostErrors = 100;

/** Strict input: unknown fields are refused, and every field that is wrong is named with how to mend it. */
export const strictInput = () =>
  new ValidationPipe({
    ...strictly,
    transform: true,
    exceptionFactory: (errors) => invalid(fieldErrors(errors.slice(0, mostErrors)).slice(0, mostErrors)),
  });

/** Every field that is wrong, nested ones with dots: `documents.0.name`. */
export function fieldErrors(errors: ValidationError[], path = ''): FieldError[] {
  return errors.flatMap((error) => {
    const field = path ? `${path}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
      field,
      message: rule === 'whitelistValidation' ? `There is no field "${error.property}" here.` : sentence(message),
    }));
    return [...own, ...fieldErrors(error.children ?? [], field)];
  });
}

/** class-validator's own messages start with the field's name in lower case. */
const sentence = (message: string) =>
  message.charAt(0).toUpperCase() + message.slice(1) + (/[.!?]$/.test(message) ? '' : '.');
