import { requestIdOf } from './request-id.js';

test.each(['a', '01a20f90-48e5-7393-91e0-9630c93bb796', 'trace_7.b', 'x'.repeat(64)])('%s is kept', (id) => {
  expect(requestIdOf(id)).toBe(id);
});

test.each(['', 'a b', 'x'.repeat(65), 'a\nb', '{"level":"fatal"}', "';drop", 'é', ['a', 'b'], undefined])(
  '%j is replaced by one of our own',
  (id) => {
    expect(requestIdOf(id)).toMatch(/^[0-9a-f-]{36}$/);
    expect(requestIdOf(id)).not.toBe(requestIdOf(id));
  },
);
