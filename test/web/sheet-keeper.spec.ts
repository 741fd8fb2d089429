import { noAnswer, ProblemError } from '../../apps/web/src/api/problem.js';
import { emptySheet, type Sheet, withNote, withScore, type WrittenSheet } from '../../apps/web/src/scorecards/sheet.js';
import { keepSheet, pauseAfterTyping, pausesAfterFailure } from '../../apps/web/src/scorecards/sheet-keeper.js';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const stale = () => new ProblemError(412, 'stale-version', 'You changed this scorecard in another window.');
const scored = (score: number, from: Sheet = emptySheet) => withScore(from, 'teaching', score);

/** A server with one sheet, whose next answers can be made to fail: before anything is kept, or after. */
function server() {
  let kept: WrittenSheet | null = null;
  const failures: { with: ProblemError; kept: boolean }[] = [];
  const sent: Sheet[] = [];
  let remembered: unknown = null;
  const keep = ({ scores, notes, comment }: Sheet) => {
    kept = { scores, notes, comment, version: (kept?.version ?? 0) + 1, savedAt: '2027-01-11T15:00:00Z' };
    return kept;
  };
  return {
    sent,
    keep,
    sheet: () => kept,
    remembered: () => remembered,
    fail: (problem: ProblemError, { yetKept = false } = {}) => failures.push({ with: problem, kept: yetKept }),
    calls: {
      async save(sheet: Sheet, version: number) {
        sent.push(sheet);
        const failure = failures.shift();
        if (failure && !failure.kept) throw failure.with;
        if (version !== (kept?.version ?? 0)) throw stale();
        const answer = keep(sheet);
        if (failure) throw failure.with;
        return answer;
      },
      read: async () => kept,
      remember(unsaved: unknown) {
        remembered = unsaved;
      },
    },
  };
}

const begin = (from = server()) => ({ ...from, keeper: keepSheet(emptySheet, 0, emptySheet, from.calls) });
const after = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

test('what is typed is saved once, a moment after the last key', async () => {
  const { keeper, sent, sheet, remembered } = begin();
  keeper.type(scored(3));
  await after(pauseAfterTyping - 1);
  keeper.type(scored(4));
  await after(pauseAfterTyping - 1);
  expect(sent).toEqual([]);
  expect(remembered()).toMatchObject({ sheet: scored(4) });
  await after(1);
  expect(sent).toEqual([scored(4)]);
  expect(sheet()).toMatchObject(scored(4));
  expect(keeper.state().saving).toEqual({ now: 'saved', at: '2027-01-11T15:00:00Z' });
  expect(remembered()).toBeNull();
});

test('what cannot be sent is tried again with growing pauses until it is saved, and can be typed on meanwhile', async () => {
  const { keeper, fail, sent, sheet } = begin();
  for (let i = 0; i < 3; i += 1) fail(noAnswer());
  keeper.type(scored(3));
  await after(pauseAfterTyping);
  expect(keeper.state().saving).toMatchObject({ now: 'failed', again: true });
  keeper.type(withNote(scored(3), 'teaching', 'A lesson plan.'));
  expect(keeper.state().saving).toMatchObject({ now: 'failed' });
  await after(pauseAfterTyping);
  await after(pausesAfterFailure[1]!);
  expect(sent).toHaveLength(3);
  await after(pausesAfterFailure[2]!);
  expect(sheet()).toMatchObject({ scores: { teaching: 3 }, notes: { teaching: 'A lesson plan.' } });
  expect(keeper.state().saving.now).toBe('saved');
});

test('what cannot be saved as it is waits for a change instead of being tried again', async () => {
  const { keeper, fail, sent } = begin();
  fail(new ProblemError(400, 'invalid-input', 'Keep each note under 2,000 characters.'));
  keeper.type(scored(3));
  await after(pauseAfterTyping);
  expect(keeper.state().saving).toMatchObject({ now: 'failed', again: false });
  await after(10 * 60_000);
  expect(sent).toHaveLength(1);
  keeper.type(scored(4));
  await after(pauseAfterTyping);
  expect(keeper.state().saving.now).toBe('saved');
});

test('an answer that was lost on the way back is not taken for another window', async () => {
  const { keeper, fail, sheet } = begin();
  fail(noAnswer(), { yetKept: true });
  keeper.type(scored(3));
  await after(pauseAfterTyping);
  keeper.type(scored(5));
  await after(pauseAfterTyping);
  await after(pauseAfterTyping);
  expect(sheet()).toMatchObject({ ...scored(5), version: 2 });
  expect(keeper.state().saving.now).toBe('saved');
});

test('another window’s change is shown and nothing saved over it until one of the two is chosen', async () => {
  const { keeper, keep, sent, sheet } = begin();
  keep(scored(1));
  keeper.type(scored(5));
  await after(pauseAfterTyping);
  expect(keeper.state().saving).toMatchObject({ now: 'changed-elsewhere', theirs: scored(1) });
  keeper.type(scored(4));
  await after(10 * 60_000);
  expect(await keeper.flush()).toBe(false);
  expect(sent).toHaveLength(1);
  keeper.keepMine();
  await after(0);
  expect(sheet()).toMatchObject({ ...scored(4), version: 2 });

  keep(scored(2));
  keeper.type(scored(3));
  await after(pauseAfterTyping);
  keeper.takeTheirs();
  expect(keeper.state()).toMatchObject({ sheet: scored(2), saving: { now: 'saved' } });
});

test('what another window saved once more as it was is no change to choose about', async () => {
  const { keeper, keep, sheet } = begin();
  keeper.type(scored(1));
  await after(pauseAfterTyping);
  keep(scored(1));
  keeper.type(scored(2));
  await after(pauseAfterTyping);
  expect(sheet()).toMatchObject({ ...scored(2), version: 3 });
  expect(keeper.state().saving.now).toBe('saved');
});

test('before it is handed in it is saved at once, even if nothing was typed: that finds another window', async () => {
  const { keeper, keep } = begin();
  keeper.type(scored(5));
  expect(await keeper.flush()).toBe(true);
  keep(scored(1));
  expect(await keeper.flush()).toBe(false);
  expect(keeper.state().saving.now).toBe('changed-elsewhere');
});

test('what was saved elsewhere is shown where nothing was typed, and never in place of what was', async () => {
  const { keeper, keep } = begin();
  keeper.see(keep(scored(2)));
  expect(keeper.state().sheet).toMatchObject(scored(2));
  keeper.type(scored(4));
  keeper.see(keep(scored(1)));
  expect(keeper.state().sheet).toMatchObject(scored(4));
});
