import { announce, type AnnouncedEvent, Delivery, type NewEvent, type Receive, Receivers } from '#outbox';
import { Database, statement, type Transaction } from '#persistence';
import { testApi } from '../harness/api.js';
import { testWorker } from '../harness/worker.js';
import { count, goOnTo, goTo } from './arranged.js';
import { withDemo } from './the-demo.js';

const api = testApi({ now: '2027-02-01T15:00:00Z' });
const worker = testWorker(api);
withDemo(api);

const aCaseId = '01890000-0000-7000-8000-00000000000a';
let programId: string;
/** Each test has an addressee of its own, since nobody stops receiving. */
let addressee: string;
let number = 0;

beforeAll(async () => {
  const { rows } = await api.database.owner.query(`select id from program where name like 'Bluegrass%'`);
  programId = rows[0].id;
  await api.database.owner.query('create table effect (event uuid, times int)');
  await api.database.owner.query('grant select, insert on effect to liaison_worker');
});

beforeEach(async () => {
  await api.database.owner.query('truncate announced_event, effect');
  await goTo(api, '2027-02-01T15:00:00Z');
  addressee = `area-${'abcdefghijklmnop'[number++]}`;
});

const anEvent = (more: Partial<NewEvent> = {}): NewEvent => ({
  programId,
  name: 'officer-assigned',
  addressee,
  says: 'Complete SRO I: Marcus Bell',
  caseKind: 'assignment',
  caseId: aCaseId,
  ownerRole: 'supervisor',
  dueOn: '2028-02-08',
  payload: { startsOn: '2027-02-08' },
  ...more,
});

const announced = (...events: NewEvent[]) =>
  api.app.get(Database).transact({ programId }, async (tx) => announce(tx, events, api.clock.now()));
const receives = (receive: Receive, name = 'officer-assigned') =>
  worker.app.get(Receivers).register(addressee, name, receive);
const writeEffect = statement('test-write-effect', 'insert into effect values ($1, 1)');
const effect = (tx: Transaction, event: AnnouncedEvent) => tx.run(writeEffect, [event.id]);
const both = (one: object) => [one, one];
const rows = async () =>
  (await api.database.owner.query('select * from announced_event order by id')).rows as Record<string, unknown>[];

test('what is announced to an area that is not there waits, and is delivered when the area comes', async () => {
  await announced(anEvent());
  await goOnTo(api, worker, '2027-03-01T15:00:00Z');
  expect(await rows()).toMatchObject([{ received_at: null, attempts: 0, parked_at: null, due_on: '2028-02-08' }]);
  const received: AnnouncedEvent[] = [];
  receives(async (_tx, event) => received.push(event));
  await worker.look();
  await worker.look();
  expect(received).toEqual([{ ...anEvent(), id: expect.any(String), announcedAt: new Date('2027-02-01T15:00:00Z') }]);
  expect(await rows()).toMatchObject([{ received_at: new Date('2027-03-01T15:00:00Z') }]);
});

test('what is announced in a transaction that is undone was never announced', async () => {
  await expect(
    api.app.get(Database).transact({ programId }, async (tx) => {
      announce(tx, [anEvent()], api.clock.now());
      throw new Error('undone');
    }),
  ).rejects.toThrow('undone');
  expect(await rows()).toEqual([]);
});

test('an event has its effect once, however many deliver at the same moment', async () => {
  receives(effect);
  await announced(...Array.from({ length: 30 }, (_, i) => anEvent({ caseId: aCaseId.slice(0, -2) + (10 + i) })));
  const own = ['one', 'two', 'three'].map(() => {
    const receivers = new Receivers();
    receivers.register(addressee, 'officer-assigned', effect);
    return new Delivery(worker.app.get(Database), api.clock, receivers);
  });
  const delivered = await Promise.all(own.map((delivery) => delivery.deliver()));
  expect(delivered.reduce((sum, n) => sum + n)).toBe(30);
  expect(await count(api, '(select event from effect group by 1 having count(*) = 1) once')).toBe(30);
});

test('when the receiver fails nothing of it stays, and it is tried again later and later', async () => {
  let failing = true;
  receives(async (tx, event) => {
    await effect(tx, event);
    if (failing) throw new Error('The course is full.');
  });
  await announced(anEvent(), anEvent({ caseId: aCaseId.replace('a', 'b') }));
  await worker.look();
  await worker.look();
  expect(await count(api, 'effect')).toBe(0);
  const next = new Date('2027-02-01T15:01:00Z');
  expect(await rows()).toMatchObject(
    both({ received_at: null, attempts: 1, next_try_at: next, last_error: 'The course is full.' }),
  );
  await goOnTo(api, worker, next);
  expect(await rows()).toMatchObject(both({ attempts: 2, next_try_at: new Date('2027-02-01T15:03:00Z') }));
  failing = false;
  await goOnTo(api, worker, '2027-02-01T15:03:00Z');
  expect(await count(api, 'effect')).toBe(2);
  expect(await rows()).toMatchObject(both({ received_at: new Date('2027-02-01T15:03:00Z') }));
});

test('after ten tries it is parked with the reason, while the others go on', async () => {
  receives(async (tx, event) => {
    if (event.caseId === aCaseId) throw new Error('There is no such course.');
    await effect(tx, event);
  });
  await announced(anEvent(), anEvent({ caseId: aCaseId.replace('a', 'b') }));
  for (let hour = 0; hour < 12; hour++) await goOnTo(api, worker, new Date(Date.UTC(2027, 1, 2, hour)));
  expect(await count(api, 'effect')).toBe(1);
  expect((await rows())[0]).toMatchObject({
    attempts: 10,
    received_at: null,
    parked_at: new Date('2027-02-02T09:00:00Z'),
    last_error: 'There is no such course.',
  });
});

test('what was announced about one case is received in that order', async () => {
  const order: string[] = [];
  let failing = true;
  receives(async () => {
    if (failing) throw new Error('Not yet.');
    order.push('assigned');
  });
  receives(async () => order.push('over'), 'assignment-over');
  await announced(anEvent(), anEvent({ name: 'assignment-over' }));
  await worker.look();
  expect(order).toEqual([]);
  failing = false;
  await goOnTo(api, worker, '2027-02-01T15:01:00Z');
  expect(order).toEqual(['assigned', 'over']);
});

test('an event has one receiver', () => {
  receives(effect);
  expect(() => receives(effect)).toThrow('has a receiver of "officer-assigned" already');
});
