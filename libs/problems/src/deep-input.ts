import { invalid } from './problem.js';

/** No form nests as deep as this; what reads the input by recursion would run out of stack somewhere beyond. */
const deepest = 20;

/** Throws 400 for JSON that is nested deeper than any form of ours. */
export function refuseDeep(body: unknown): void {
  let level: object[] = isObject(body) ? [body] : [];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > deepest) throw invalid([], 'What was sent is nested too deep.');
    level = level.flatMap((one) => Object.values(one).filter(isObject));
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
