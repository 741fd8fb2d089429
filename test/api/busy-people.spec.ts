import { busyPeople } from '#notifications';
import { Database } from '#persistence';
import { AppointmentStage, names } from './appointment-stage.js';

const stage = AppointmentStage.set();
const { id, draft, set } = stage;

const busy = async (from: string, to: string, except?: string) =>
  (
    await busyPeople(
      stage.app.get(Database),
      stage.programId,
      ['ada', 'ben', 'cleo'].map(id),
      new Date(`2027-03-${from}Z`),
      new Date(`2027-03-${to}Z`),
      except,
    )
  ).map(({ personId }) => names.find((name) => id(name) === personId));

beforeEach(() => set(draft(['ada', 'ben'])));

test.each([
  ['its own hour', '08T16:00:00', '08T17:00:00', ['ada', 'ben']],
  ['a part of it', '08T16:59:59', '08T19:00:00', ['ada', 'ben']],
  ['the days around it', '07T00:00:00', '12T00:00:00', ['ada', 'ben']],
  ['the hour before', '08T15:00:00', '08T16:00:00', []],
  ['the hour after', '08T17:00:00', '08T18:00:00', []],
])('asked about %s (%s to %s), those who are busy are %j', async (_, from, to, who) => {
  expect((await busy(from, to)).sort()).toEqual(who);
});

test('nobody is busy by the appointment that is to be moved, nor by one that was cancelled', async () => {
  expect(await busy('08T16:00:00', '08T17:00:00', stage.caseId)).toEqual([]);
  await set(draft(['ben']));
  expect(await busy('08T16:00:00', '08T17:00:00')).toEqual(['ben']);
});

test('an appointment that began the day before still makes busy', async () => {
  await set(draft(['ada'], { startsAt: new Date('2027-03-07T16:30:00Z'), endsAt: new Date('2027-03-08T16:15:00Z') }));
  expect(await busy('08T16:00:00', '08T16:10:00')).toEqual(['ada']);
});

test('it is said when somebody is busy and nothing else, inside of a transaction as well, and nothing of another program', async () => {
  const range = [new Date('2027-03-08T00:00:00Z'), new Date('2027-03-09T00:00:00Z')] as const;
  expect(await stage.asHr((tx) => busyPeople(tx, stage.programId, [id('ada')], ...range))).toEqual([
    { personId: id('ada'), startsAt: new Date('2027-03-08T16:00:00Z'), endsAt: new Date('2027-03-08T17:00:00Z') },
  ]);
  expect(await busyPeople(stage.app.get(Database), stage.otherProgramId, [id('ada')], ...range)).toEqual([]);
});
