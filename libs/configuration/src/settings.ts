import { faultsOfFieldKeys } from '#encryption';

export type Environment = Record<string, string | undefined>;

/** One setting of the environment. `fault` gives what is wrong with it, in a sentence that does not repeat a secret. */
export interface Setting {
  name: string;
  fault(value: string | undefined, env: Environment): string | null;
}

/** Settings that stand wrong, each as a line: 'PORT: it has to be ...'. */
export const faultsIn = (settings: Setting[], env: Environment): string[] =>
  settings.flatMap(({ name, fault }) => {
    const found = fault(env[name], env);
    return found ? [`${name}: ${found}`] : [];
  });

/** Where it is set, it has to be a whole number in these bounds. */
export const wholeNumber = (name: string, least: number, most: number): Setting => ({
  name,
  fault: (value) =>
    !value || (/^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most)
      ? null
      : `it has to be a whole number from ${least} to ${most}.`,
});

/** Where it is set, it has to be an address of one of these kinds. */
export const address = (name: string, kinds: string[], example: string): Setting => ({
  name,
  fault: (value) => (!value || isAddress(value, kinds) ? null : `it has to look like ${example}.`),
});

/** The database by a login of its own, or else by the owner's. */
export const database = (own: string): Setting[] => [
  address(own, ['postgres:', 'postgresql:'], 'postgres://login:password@host:5432/liaison'),
  {
    name: 'DATABASE_URL',
    fault: (value, env) => {
      if (!value) return env[own] ? null : `neither it nor ${own} is set: one of them says where the database is.`;
      return isAddress(value, ['postgres:', 'postgresql:'])
        ? null
        : 'it has to look like postgres://login:password@host:5432/liaison.';
    },
  },
];

/** What api and worker have in common. */
export const common: Setting[] = [
  { name: 'FIELD_KEYS', fault: (value) => faultsOfFieldKeys(value).join(' ') || null },
  address('REDIS_URL', ['redis:', 'rediss:'], 'redis://host:6379'),
  wholeNumber('DATABASE_POOL', 1, 500),
  {
    name: 'PUBLIC_URL',
    fault: (value, { NODE_ENV }) => {
      if (!value) return null;
      if (!isAddress(value, ['http:', 'https:'])) return 'it has to look like https://liaison.example.gov.';
      const { protocol, hostname } = new URL(value);
      return NODE_ENV !== 'production' || protocol === 'https:' || loopback.test(hostname)
        ? null
        : 'it has to begin with https: here, as records of children and officers travel over TLS only.';
    },
  },
];

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function isAddress(value: string, kinds: string[]): boolean {
  try {
    return kinds.includes(new URL(value).protocol);
  } catch {
    return false;
  }
}
