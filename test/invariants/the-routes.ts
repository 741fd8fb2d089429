import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Schema {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: Schema | boolean;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  pattern?: string;
}

interface Operation {
  operationId?: string;
  parameters?: { in: string; name: string }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** A route of the api as its own description has it. */
export interface DescribedRoute {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Without /api: '/vacancies/{id}'. */
  path: string;
  /** What it takes in as JSON, where it takes something in. */
  body: Schema | null;
  multipart: boolean;
  query: string[];
}

const document = JSON.parse(readFileSync(join(__dirname, '../../apps/api/openapi.json'), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};

export const routes: DescribedRoute[] = Object.entries(document.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => {
    const content = operation.requestBody?.content ?? {};
    return {
      method: method as DescribedRoute['method'],
      path: path.replace(/^\/api/, ''),
      body: content['application/json'] ? resolved(content['application/json'].schema) : null,
      multipart: 'multipart/form-data' in content,
      query: (operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map(({ name }) => name),
    };
  }),
);

/** Steps of signing in: they are for whoever is not signed in yet. */
export const isSigningIn = ({ path }: DescribedRoute): boolean =>
  /^\/(session$|session\/second-step|account-links|single-sign-on)/.test(path);

export const changing = routes.filter(({ method }) => method !== 'get');
export const named = ({ method, path }: DescribedRoute): string => `${method.toUpperCase()} ${path}`;

/** The path with every parameter filled in. */
export const filledIn = (path: string, value: (name: string) => string): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => value(name));

export function resolved(schema: Schema): Schema {
  return schema.$ref ? resolved(document.components.schemas[schema.$ref.split('/').at(-1)!]!) : schema;
}

const wellKnown: Record<string, unknown> = {
  email: 'somebody@example.org',
  value: 5,
  how: 'roll call',
  kind: 'holiday',
  voluntary: true,
  digest: 'a'.repeat(64),
  offence: 'firearm',
  id: 'a-name-of-its-own',
  key: 'a-key-of-its-own',
};

/** Something that the schema accepts, in all its fields or in those that are needed. */
export function anExample(schema: Schema, ids: (field: string) => string, field = ''): unknown {
  const one = resolved(schema);
  if (one.properties)
    return Object.fromEntries(
      Object.entries(one.properties).map(([name, property]) => [name, anExample(property, ids, name)]),
    );
  if (one.type === 'object') return {};
  if (one.type === 'array') return [anExample(one.items ?? {}, ids, field)];
  if (one.format === 'uuid' || /Ids?$/.test(field)) return ids(field);
  if (one.enum) return one.enum[0];
  if (field in wellKnown) return wellKnown[field];
  if (/On$|^(on|day|until|answerBy)$/.test(field)) return field.startsWith('end') ? '2027-01-12' : '2027-01-11';
  if (field.endsWith('At')) return `2027-01-18T${field.startsWith('end') ? '16' : '15'}:00:00Z`;
  if (one.type === 'number' || one.type === 'integer') return Math.max(one.minimum ?? 3, 3);
  if (one.type === 'boolean') return true;
  return 'Words that are long enough to say something sensible here.'.slice(0, one.maxLength ?? 60);
}
