import fc from 'fast-check';
import { type Schema, resolved } from '../invariants/the-routes.js';

/** What breaks programs: control characters, NUL, halves of characters, other directions of writing, commands. */
export const nasty = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u0001\u0008\u001b[31m',
  '\ud800',
  '\udfff\ud800',
  '\u202eevil\u2066',
  '\ufeff',
  'e\u0301'.repeat(50),
  '👩‍👩‍👧‍👦'.repeat(20),
  "'); drop table vacancy; --",
  '<script>alert(1)</script>',
  '${7*7}{{7*7}}',
  '=cmd|calc!A1',
  '../../../etc/passwd',
  '%00%0d%0aSet-Cookie: a=b',
  '-1',
  '1e309',
  'NaN',
  '0x10',
  'null',
  'true',
  '[object Object]',
  '9'.repeat(400),
  'x'.repeat(5_000),
  'infinity',
  '2027-02-30',
  '0000-00-00',
  '275760-09-13T00:00:00.001Z',
  '2027-01-18T25:00:00Z',
  '+010000-01-01T00:00:00Z',
  'Sept 1',
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...nasty) },
  fc.string({ unit: 'binary', maxLength: 40 }),
  // Half a character at the end, which no UTF-8 can hold.
  fc.string({ maxLength: 20 }).map((words) => `${words}\ud83d`),
);

const number = fc.oneof(
  fc.constantFrom(0, -0, -1, 1.5, 1e21, 1e308, 2 ** 31, 2 ** 53, -(2 ** 63)),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const prototypes = fc.constantFrom(
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  'length',
);

const deep = fc.integer({ min: 2, max: 400 }).map((depth) => {
  let value: unknown = 'deep';
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value };
  return value;
});

/** Anything that JSON can say. Its objects are made by JSON, so that `__proto__` is a key of their own. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
  text,
  number,
  fc.constantFrom(null, true, false, [], {}),
  fc.array(text, { maxLength: 4 }),
  fc.array(fc.constant('x'), { minLength: 300, maxLength: 300 }),
  fc.tuple(prototypes, text).map(([key, value]) => JSON.parse(`{${JSON.stringify(key)}: ${JSON.stringify(value)}}`)),
  deep,
);

/** Of the right shape in most places, with something else in some. */
export function bodyOf(schema: Schema, id: string): fc.Arbitrary<unknown> {
  const one = resolved(schema);
  const right = rightly(one, id);
  return fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: anything });
}

function rightly(schema: Schema, id: string): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.properties)
    return fc
      .tuple(
        fc.record(
          Object.fromEntries(Object.entries(schema.properties).map(([name, part]) => [name, bodyOf(part, id)])),
          { requiredKeys: [] },
        ),
        fc.option(fc.tuple(fc.oneof(prototypes, text), anything), { freq: 5 }),
      )
      .map(([fields, more]) => (more ? withKey(fields, more) : fields));
  switch (schema.type) {
    case 'array':
      return fc.array(bodyOf(schema.items ?? {}, id), { maxLength: 4 });
    case 'integer':
    case 'number':
      return number;
    case 'boolean':
      return fc.boolean();
    case 'object':
      return fc.dictionary(fc.oneof(prototypes, text), anything, { maxKeys: 3 });
    default:
      return fc.oneof(text, fc.constant(id), fc.constantFrom('2027-01-18', '2027-01-18T15:00:00Z'));
  }
}

/** JSON.parse makes '__proto__' a field like any other, as it does in the api. */
const withKey = (fields: object, [key, value]: [string, unknown]): unknown =>
  JSON.parse(
    `{${JSON.stringify(key)}: ${JSON.stringify(value)}${Object.keys(fields).length ? ',' : ''}${JSON.stringify(fields).slice(1)}`,
  );

/** A value in an address, as a browser would never send it. */
export const addressed: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...nasty).map(encoded) },
  fc.string({ unit: 'binary', maxLength: 30 }).map(encoded),
  fc.constantFrom('%', '%zz', '%c0%ae', '%ed%a0%80', '..%2f', '%2e%2e', '1'.repeat(300), '%00'),
);

function encoded(value: string): string {
  try {
    return encodeURIComponent(value);
  } catch {
    return '%ed%a0%80';
  }
}
