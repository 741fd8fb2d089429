/** A value of the program's own choosing, with a default and where that comes from. Never a constant in the code. */
export interface Policy<T = unknown> {
  /** Names it for good: 'hiring.minimum-posting-window'. */
  key: string;
  /** What it is, in words, with its unit. */
  title: string;
  default: T;
  /** Why a value cannot be taken, as a sentence, or null. */
  check(value: unknown): string | null;
  /** A standard, a law, or 'Practice' where it is our own choice. */
  source: string;
}

const defined = new Map<string, Policy>();

/** Defines a policy; the program's values are looked up by its key. */
export function policy<T>(definition: Policy<T>): Policy<T> {
  if (defined.has(definition.key)) throw new Error(`There are two policies "${definition.key}".`);
  const fault = definition.check(definition.default);
  if (fault) throw new Error(`The default of "${definition.key}" is not one: ${fault}`);
  defined.set(definition.key, definition as Policy);
  return definition;
}

export const policyOf = (key: string): Policy | undefined => defined.get(key);

export const allPolicies = (): Policy[] => [...defined.values()].sort((a, b) => a.key.localeCompare(b.key));
