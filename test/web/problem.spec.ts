import { asProblem, noAnswer, problemOf } from '../../apps/web/src/api/problem.js';
import { fieldId, shownErrors } from '../../apps/web/src/forms/field-errors.js';

describe('What the API refuses', () => {
  it('is told in the API’s own sentence with the fields to mend', () => {
    const problem = problemOf(400, {
      title: 'Some of what was sent needs mending.',
      code: 'invalid-input',
      errors: [{ field: 'closesOn', message: 'There is no such day.' }, 'nonsense'],
    });
    expect(problem.message).toBe('Some of what was sent needs mending.');
    expect(problem.errors).toEqual([{ field: 'closesOn', message: 'There is no such day.' }]);
  });

  it('is told in a plain sentence where something in between answered with a page of its own', () => {
    expect(problemOf(502, '<html>').message).toBe('Liaison is not available right now. Please try again in a moment.');
    expect(problemOf(413, null).message).toMatch(/larger/);
  });

  it('may be sent again with the same key only where no answer came', () => {
    expect(noAnswer().isUnanswered).toBe(true);
    expect(problemOf(503, null).isUnanswered).toBe(true);
    expect(problemOf(422, null).isUnanswered).toBe(false);
  });

  it('is a conflict where somebody else was faster', () => {
    expect(problemOf(412, null).isConflict).toBe(true);
    expect(problemOf(409, null).isConflict).toBe(true);
  });

  it('is never shown as the text of a programming error', () => {
    expect(asProblem(new TypeError('x is undefined')).message).not.toMatch(/undefined/);
  });
});

describe('An error of a field', () => {
  const onPage = new Set([fieldId('f', 'documents'), fieldId('f', 'closesOn')]);
  const targetOf = (field: string) => shownErrors('f', [{ field, message: 'no' }], (id) => onPage.has(id))[0]!.target;

  it('is shown at the field', () => expect(targetOf('closesOn')).toBe('f-closesOn'));
  it('is shown at the field around a nested one', () => expect(targetOf('documents.0.name')).toBe('f-documents'));
  it('is shown in the summary alone where the page has no such field', () => expect(targetOf('other')).toBeNull());
});
