import { ValidateBy, type ValidationOptions } from 'class-validator';

/**
 * A finite number with so many decimals at the most. class-validator's own check for that throws on a number such as
 * 5e-324, which is written without a point.
 */
export const IsDecimalNumber = (decimals: number, options: ValidationOptions): PropertyDecorator =>
  ValidateBy({ name: 'isDecimalNumber', validator: { validate: (value) => hasDecimals(value, decimals) } }, options);

export function hasDecimals(value: unknown, decimals: number): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  return Number(value.toFixed(decimals)) === value;
}
