import { Logger } from '@nestjs/common';
import { JsonLog } from './json-log.js';

const written: Record<string, unknown>[] = [];
const log = new JsonLog('worker', 'info', { write: (line) => void written.push(JSON.parse(line)) });
const last = () => written.at(-1);

beforeAll(() => Logger.overrideLogger(log));
afterAll(() => Logger.overrideLogger(false));

test('what happened is one line with the part, the area, the time and its fields', () => {
  new Logger('Deadlines').log({ message: 'applied', count: 2, requestIds: ['a', 'b'] });
  expect(last()).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    part: 'worker',
    area: 'Deadlines',
    message: 'applied',
    count: 2,
    requestIds: ['a', 'b'],
  });
});

test('an error comes with where it happened', () => {
  new Logger('Problem').error('GET /api/work', 'Error: no\n    at here');
  expect(last()).toMatchObject({
    level: 'error',
    area: 'Problem',
    message: 'GET /api/work',
    stack: 'Error: no\n    at here',
  });
});

test("nobody's e-mail address is written, whoever put it into the message", () => {
  new Logger('Mail').warn('550 5.1.1 <marcus.bell@bluegrass.example>: unknown');
  new Logger('Mail').error({ message: 'to ada@x.example', reason: 'ben@y.example is full' }, 'Error: cyd@z.example');
  expect(JSON.stringify(written)).not.toMatch(/bluegrass|x\.example|y\.example|z\.example/);
  expect(last()).toMatchObject({ message: 'to [address]', reason: '[address] is full' });
});

test('what Nest says at the start is for debugging', () => {
  const before = written.length;
  new Logger('RouterExplorer').log('Mapped {/api/work, GET} route');
  expect(written).toHaveLength(before);
});

test('a level that is none is refused by name', () => {
  expect(() => new JsonLog('api', 'loud')).toThrow('LOG_LEVEL=loud');
});
