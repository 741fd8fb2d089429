import type { InterviewDto } from '../../apps/web/src/api/types.js';
import { placeOn, scaleOf } from '../../apps/web/src/interviews/day-scale.js';
import { nextSlot } from '../../apps/web/src/interviews/next-slot.js';

const newYork = 'America/New_York';
// Tuesday, November 24, 2026, 10:00 in New York
const now = new Date('2026-11-24T15:00:00Z');

const at = (startsAt: string, endsAt: string, state = 'proposed') =>
  ({ startsAt, endsAt, place: 'Room 4', state }) as InterviewDto;

describe('The time that is proposed to begin with', () => {
  it('goes on after the last interview that has a time, with a pause, as long and in the same place', () => {
    const others = [
      at('2026-12-01T15:00:00Z', '2026-12-01T15:50:00Z'),
      at('2026-12-01T14:00:00Z', '2026-12-01T14:45:00Z', 'confirmed'),
    ];
    expect(nextSlot(others, now, newYork)).toEqual({
      day: '2026-12-01',
      clock: '11:15',
      length: '50',
      place: 'Room 4',
    });
  });

  it('goes on the next morning of a working day where the day is full', () => {
    const friday = [at('2026-12-04T21:00:00Z', '2026-12-04T21:45:00Z')];
    expect(nextSlot(friday, now, newYork)).toMatchObject({ day: '2026-12-07', clock: '09:00', length: '45' });
  });

  it('is never in the past, and never goes on after one that was taken back', () => {
    const past = [at('2026-11-20T15:00:00Z', '2026-11-20T15:45:00Z', 'scored')];
    expect(nextSlot(past, now, newYork)).toMatchObject({ day: '2026-11-25', clock: '09:00' });
    const takenBack = [at('2026-12-01T15:00:00Z', '2026-12-01T15:45:00Z', 'to_schedule')];
    expect(nextSlot(takenBack, now, newYork)).toEqual({ day: '2026-12-01', clock: '09:00', length: '45', place: '' });
  });
});

describe('The picture of a day', () => {
  const early = { startsAt: '2026-12-01T11:30:00Z', endsAt: '2026-12-01T12:30:00Z' }; // 6:30 to 7:30
  const usual = { startsAt: '2026-12-01T15:00:00Z', endsAt: '2026-12-01T16:30:00Z' }; // 10:00 to 11:30

  it('shows the hours of work, and more where something is outside of them', () => {
    expect(scaleOf([usual], newYork)).toEqual({ from: 8, to: 17 });
    expect(scaleOf([usual, early], newYork)).toEqual({ from: 6, to: 17 });
  });

  it('draws each where it is', () => {
    const { x, width } = placeOn({ from: 8, to: 18 }, usual.startsAt, usual.endsAt, newYork);
    expect([x, width]).toEqual([20, 15]);
  });

  it('keeps what lasts beyond midnight on its day', () => {
    const late = { startsAt: '2026-12-02T04:00:00Z', endsAt: '2026-12-02T06:00:00Z' }; // 11 PM to 1 AM
    expect(scaleOf([late], newYork)).toEqual({ from: 8, to: 24 });
  });
});
