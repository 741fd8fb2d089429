import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import { fieldErrors, strictly } from '#problems';
import { defaultKit } from './default-kit/default-kit.js';
import { fewestQuestions, type InterviewKit, kitTitle, type KitQuestion, mostQuestions } from './interview-kit.js';
import { InterviewKitDraftDto } from './interview-kit.dto.js';
import { interviewKitLifecycle } from './interview-kit.lifecycle.js';
import { isComplete, missingOf } from './interview-kit.rules.js';

const complete = (id: string, change: Partial<KitQuestion> = {}): KitQuestion => ({
  id,
  competency: 'Working with youth',
  question: 'What do you do?',
  listenFor: '',
  weight: 3,
  anchors: { one: 'Nothing.', three: 'Something.', five: 'A great deal.' },
  ...change,
});
const five = [1, 2, 3, 4, 5].map((n) => complete(`question-${n}`));
const kit = (change: Partial<InterviewKit>) =>
  ({ title: 'A kit', number: 7, questions: five, ...change }) as InterviewKit;
const faultsOf = (sent: object) =>
  fieldErrors(validateSync(plainToInstance(InterviewKitDraftDto, sent), strictly)).map(({ field }) => field);
const brokenFields = (one: InterviewKit) =>
  isComplete.filter((rule) => !rule.holds(one, {} as never)).map(({ field }) => field);

describe('the kit that Liaison brings along', () => {
  it('is one that could be sent and put into service', () => {
    expect(faultsOf(structuredClone(defaultKit))).toEqual([]);
    expect(missingOf(defaultKit)).toEqual([]);
  });

  it('asks about everything that an SRO is chosen for, each question once', () => {
    expect(defaultKit.questions.map(({ id }) => id)).toEqual([
      'motivation',
      'working-with-youth',
      'communication',
      'referral',
      'teaching',
      'law-in-schools',
      'de-escalation',
      'discipline-or-crime',
      'safety-and-response',
      'school-partnership',
      'sharing-information',
      'integrity',
    ]);
    expect(new Set(defaultKit.questions.map(({ competency }) => competency)).size).toBe(defaultKit.questions.length);
  });

  it('gives the panel something to see at each point of the scale, and something to ask further', () => {
    for (const { id, anchors, listenFor } of defaultKit.questions) {
      for (const anchor of Object.values(anchors)) {
        const sentences = anchor.split(/(?<=[.!?]) /).length;
        expect([id, sentences >= 2 && sentences <= 3, anchor.length >= 100]).toEqual([id, true, true]);
      }
      expect([id, new Set(Object.values(anchors)).size]).toEqual([id, 3]);
      expect([id, listenFor.split('?').length > 2]).toEqual([id, true]);
    }
  });

  it('asks no candidate about what must not decide: who they are, how old, how well, or whom they live with', () => {
    const forbidden =
      /\b(age|old|young are you|born|birth|married|marital|spouse|wife|husband|famil\w*|own child\w*|pregnan\w*|relig\w*|church|race|racial|ethnic\w*|national\w*|citizen\w*|gender|sex\w*|orientation|disab\w*|health\w*|medical|illness|medication|veteran|union|politic\w*|credit|native)\b/i;
    for (const { id, question, listenFor } of defaultKit.questions)
      expect([id, forbidden.exec(`${question} ${listenFor}`)?.[0] ?? null]).toEqual([id, null]);
  });
});

describe('a kit', () => {
  it('is complete with five whole questions, whether or not it has follow-up prompts', () => {
    expect(missingOf(kit({}))).toEqual([]);
    expect(brokenFields(kit({}))).toEqual([]);
  });

  it('is told apart by its number, with or without a title', () => {
    expect(kitTitle(kit({}))).toBe('Interview kit 7: A kit');
    expect(kitTitle(kit({ title: ' ' }))).toBe('Interview kit 7');
  });

  it.each([
    ['no title', { title: '  ' }, 'title'],
    ['four questions', { questions: five.slice(0, 4) }, 'questions'],
    [
      'a question without a competency',
      { questions: [...five, complete('x', { competency: ' ' })] },
      'questions.5.competency',
    ],
    ['a question without words', { questions: [complete('x', { question: '' }), ...five] }, 'questions.0.question'],
    [
      'no word about what a 3 looks like',
      { questions: [...five, complete('x', { anchors: { ...five[0]!.anchors, three: '' } })] },
      'questions.5.anchors.three',
    ],
  ])('with %s is not, and says where', (_, change, field) => {
    expect(missingOf(kit(change)).map((missing) => missing.field)).toEqual([field]);
    expect(brokenFields(kit(change))).toEqual([field]);
  });

  it('never goes into service while anything is missing, whatever it is', () => {
    const text = fc.constantFrom('', ' ', 'Words.');
    const question = fc.record({
      id: fc.uuid(),
      competency: text,
      question: text,
      listenFor: text,
      weight: fc.integer({ min: 1, max: 5 }),
      anchors: fc.record({ one: text, three: text, five: text }),
    });
    fc.assert(
      fc.property(text, fc.array(question, { maxLength: mostQuestions }), (title, questions) => {
        const whole =
          questions.length >= fewestQuestions &&
          [title, ...questions.flatMap((one) => [one.competency, one.question, ...Object.values(one.anchors)])].every(
            (words) => words.trim() !== '',
          );
        const draft = kit({ title, questions });
        expect(missingOf(draft).length === 0).toBe(whole);
        expect(brokenFields(draft).sort()).toEqual(
          missingOf(draft)
            .map(({ field }) => field)
            .sort(),
        );
      }),
    );
  });

  it('in service supersedes the one before it, and nothing else', async () => {
    const taken: unknown[] = [];
    const { also } = interviewKitLifecycle.actions['put-into-service'];
    const consequences = { take: async (...given: unknown[]) => void taken.push(given) } as never;
    await also({} as never, [kit({ otherInServiceId: 'older' })], {} as never, consequences);
    expect(taken).toEqual([[interviewKitLifecycle, ['older'], 'supersede']]);
  });
});

describe('what is sent', () => {
  it('may be half written', () => {
    const empty = complete('x', { competency: '', question: '', anchors: { one: '', three: '', five: '' } });
    expect(faultsOf({ title: '', questions: [empty] })).toEqual([]);
    expect(faultsOf({})).toEqual([]);
  });

  it.each([
    ['an id with capitals', { id: 'Youth' }, 'questions.0.id'],
    ['an id of 41 characters', { id: 'x'.repeat(41) }, 'questions.0.id'],
    ['a weight of 0', { weight: 0 }, 'questions.0.weight'],
    ['a weight of 6', { weight: 6 }, 'questions.0.weight'],
    ['half a weight', { weight: 2.5 }, 'questions.0.weight'],
    ['a question of 1,001 characters', { question: 'x'.repeat(1001) }, 'questions.0.question'],
    ['prompts of 1,501 characters', { listenFor: 'x'.repeat(1501) }, 'questions.0.listenFor'],
    ['a competency of 81 characters', { competency: 'x'.repeat(81) }, 'questions.0.competency'],
    ['no anchors', { anchors: undefined }, 'questions.0.anchors'],
    ['two anchors', { anchors: { one: 'a', five: 'b' } }, 'questions.0.anchors.three'],
    ['anchors in a list', { anchors: ['a', 'b', 'c'] }, 'questions.0.anchors'],
    [
      'an anchor of 801 characters',
      { anchors: { ...five[0]!.anchors, five: 'x'.repeat(801) } },
      'questions.0.anchors.five',
    ],
    ['an anchor for a 2', { anchors: { ...five[0]!.anchors, two: 'b' } }, 'questions.0.anchors.two'],
    ['an unknown field', { secret: 1 }, 'questions.0.secret'],
  ])('is refused with %s, at the field', (_, change, field) => {
    expect(faultsOf({ questions: [{ ...complete('x'), ...change }] })).toContain(field);
  });

  it.each([
    ['31 questions', { questions: Array.from({ length: 31 }, (_, n) => complete(`q${n}`)) }, 'questions'],
    ['two questions of one id', { questions: [complete('x'), complete('x')] }, 'questions'],
    ['a list in the list', { questions: [[]] }, 'questions'],
    ['nothing in the list', { questions: [null] }, 'questions'],
    ['null for the questions', { questions: null }, 'questions'],
    ['null for the title', { title: null }, 'title'],
    ['a title of 121 characters', { title: 'x'.repeat(121) }, 'title'],
  ])('is refused with %s', (_, sent, field) => {
    expect(faultsOf(sent)).toContain(field);
  });
});
