import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import fc from 'fast-check';
import type { Policy } from '#policies';
import { fieldErrors, strictly } from '#problems';
import { defaultForm } from './default-form/default-form.js';
import { type Criterion, criterionRoles, type EvaluationForm, formTitle, mostCriteria } from './evaluation-form.js';
import { EvaluationFormDraftDto } from './evaluation-form.dto.js';
import { isComplete, missingOf } from './evaluation-form.rules.js';

const settings = { policy: <T>(of: Policy<T>) => of.default } as never;
const criterion = (key: string, change: Partial<Criterion> = {}): Criterion => ({
  key,
  group: 'A heading',
  role: 'general',
  title: 'Reliability',
  whatItIs: 'Comes on time.',
  anchors: { one: 'Never.', three: 'Mostly.', five: 'Always.' },
  ...change,
});
const seven = criterionRoles.flatMap((role) =>
  [1, 2].slice(role === 'general' ? 1 : 0).map((n) => criterion(`${role.replace('_', '-')}-${n}`, { role })),
);
const form = (change: Partial<EvaluationForm>) =>
  ({ name: 'A form', number: 3, criteria: seven, ...change }) as EvaluationForm;
const faultsOf = (sent: object) =>
  fieldErrors(validateSync(plainToInstance(EvaluationFormDraftDto, sent), strictly)).map(({ field }) => field);
const missingFields = (one: EvaluationForm) => missingOf(one, settings).map(({ field }) => field);
const brokenFields = (one: EvaluationForm) =>
  isComplete.filter((rule) => !rule.holds(one, { settings } as never)).map(({ field }) => field);

describe('the form that Liaison brings along', () => {
  const { criteria } = defaultForm;

  it('is one that could be sent and put into service', () => {
    expect(faultsOf(structuredClone(defaultForm))).toEqual([]);
    expect(missingOf(defaultForm, settings)).toEqual([]);
  });

  it('has some twenty criteria, each once, and several of each role of an SRO', () => {
    expect(criteria).toHaveLength(22);
    for (const part of ['key', 'title', 'whatItIs'] as const)
      expect(new Set(criteria.map((one) => one[part])).size).toBe(22);
    for (const role of criterionRoles)
      expect(criteria.filter((one) => one.role === role).length).toBeGreaterThanOrEqual(4);
  });

  it('gives the rater something to see at each point of the scale, of another kind at each', () => {
    for (const { key, anchors } of criteria) {
      const texts = Object.values(anchors);
      expect([key, texts.filter((text) => text.length < 90)]).toEqual([key, []]);
      expect([key, new Set(texts).size]).toEqual([key, 3]);
    }
  });

  it('speaks of everything that the standards ask of an officer at school', () => {
    const words = criteria.map(({ whatItIs }) => whatItIs).join(' ');
    const named = new Set([...words.matchAll(/\b\d+\b/g)].map(Number));
    expect(
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22].filter((n) => !named.has(n)),
    ).toEqual([]);
  });
});

describe('a form', () => {
  it('is complete with two criteria for each role of an SRO and one of every officer', () => {
    expect(missingFields(form({}))).toEqual([]);
    expect(brokenFields(form({}))).toEqual([]);
  });

  it('is told apart by its number, with or without a name', () => {
    expect(formTitle(form({}))).toBe('Evaluation form 3: A form');
    expect(formTitle(form({ name: ' ' }))).toBe('Evaluation form 3');
  });

  it.each([
    ['no name', { name: ' ' }, ['name']],
    [
      'a single criterion of the educator',
      { criteria: seven.filter(({ key }) => key !== 'educator-1') },
      ['criteria.educator'],
    ],
    ['nothing of every officer', { criteria: seven.slice(0, 6) }, ['criteria.general']],
    [
      'general criteria alone',
      { criteria: [criterion('x')] },
      ['criteria.law_enforcer', 'criteria.educator', 'criteria.advisor'],
    ],
    ['a criterion without a heading', { criteria: [...seven, criterion('x', { group: '' })] }, ['criteria.7.group']],
    [
      'no word about what a 3 looks like',
      { criteria: [...seven, criterion('x', { anchors: { one: 'a', three: ' ', five: 'b' } })] },
      ['criteria.7.anchors.three'],
    ],
  ])('with %s is not, and says where', (_, change, fields) => {
    expect(missingFields(form(change))).toEqual(fields);
    expect(brokenFields(form(change)).sort()).toEqual([...fields].sort());
  });

  it('never goes into service without every role, whatever it has of others', () => {
    const any = fc.record({ key: fc.uuid(), role: fc.constantFrom(...criterionRoles) });
    fc.assert(
      fc.property(fc.array(any, { maxLength: mostCriteria }), (parts) => {
        const of = (role: string) => parts.filter((part) => part.role === role).length;
        const whole = of('law_enforcer') >= 2 && of('educator') >= 2 && of('advisor') >= 2 && of('general') >= 1;
        const draft = form({ criteria: parts.map(({ key, role }) => criterion(key, { role })) });
        expect(brokenFields(draft).length === 0).toBe(whole);
        expect(missingFields(draft)).toHaveLength(brokenFields(draft).length);
      }),
    );
  });
});

describe('what is sent of a form', () => {
  it('may be half written', () => {
    const empty = { title: '', group: '', whatItIs: '', anchors: { one: '', three: '', five: '' } };
    expect(faultsOf({ name: '', criteria: [criterion('x', empty)] })).toEqual([]);
  });

  it.each([
    ['a role that there is not', { role: 'guard' }, 'criteria.0.role'],
    ['a key with a blank', { key: 'two words' }, 'criteria.0.key'],
    ['a name of 101 characters', { title: 'x'.repeat(101) }, 'criteria.0.title'],
    ['a heading of 81 characters', { group: 'x'.repeat(81) }, 'criteria.0.group'],
    ['601 characters of what it is', { whatItIs: 'x'.repeat(601) }, 'criteria.0.whatItIs'],
    [
      'an anchor of 801 characters',
      { anchors: { one: 'x'.repeat(801), three: '', five: '' } },
      'criteria.0.anchors.one',
    ],
    ['no anchors', { anchors: undefined }, 'criteria.0.anchors'],
    ['an unknown field', { weight: 1 }, 'criteria.0.weight'],
  ])('is refused with %s, at the field', (_, change, field) => {
    expect(faultsOf({ criteria: [{ ...criterion('x'), ...change }] })).toContain(field);
  });

  it('is refused with too many criteria, or two of one key', () => {
    expect(faultsOf({ criteria: Array.from({ length: 41 }, (_, n) => criterion(`c-${n}`)) })).toContain('criteria');
    expect(faultsOf({ criteria: [criterion('x'), criterion('x')] })).toContain('criteria');
  });
});
