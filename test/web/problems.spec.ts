import { problemOf } from '../../apps/web/src/api/problem.js';
import { shownErrors } from '../../apps/web/src/forms/field-errors.js';
import { documentIds, sizeText, uploadProblem, type Upload } from '../../apps/web/src/forms/uploads.js';

describe('A refusal is shown in words', () => {
  it('takes the sentence and the fields of a problem', () => {
    const errors = [{ field: 'closesOn', message: 'Choose a later day.' }];
    const problem = problemOf(422, { title: 'The window is too short.', code: 'window', errors });
    expect(problem).toMatchObject({ status: 422, code: 'window', message: 'The window is too short.', errors });
  });

  it('has a sentence of its own where something else answered', () => {
    expect(problemOf(502, null).message).toContain('not available');
    expect(problemOf(403, '<html>').message).toBe('You are not allowed to do this.');
    expect(problemOf(400, { title: 7, errors: [{ field: 1 }, null] })).toMatchObject({ code: 'unknown', errors: [] });
  });

  it('knows a conflict, and whether the request may have been done', () => {
    expect(problemOf(412, {}).isConflict).toBe(true);
    expect(problemOf(409, {}).isConflict).toBe(true);
    expect(problemOf(422, {}).isConflict).toBe(false);
    expect(problemOf(409, { code: 'overlaps' }).isConflict).toBe(false);
    expect(problemOf(504, {}).isUnanswered).toBe(true);
    expect(problemOf(500, {}).isUnanswered).toBe(false);
  });
});

describe('An error stands beside its field', () => {
  const there =
    (...ids: string[]) =>
    (id: string) =>
      ids.includes(id);

  it('belongs to the nearest field that the page has', () => {
    const errors = [{ field: 'documents.0.name', message: 'Too long.' }];
    expect(shownErrors('f', errors, there('f-documents'))[0]?.target).toBe('f-documents');
    expect(shownErrors('f', errors, there('f-documents', 'f-documents.0.name'))[0]?.target).toBe('f-documents.0.name');
  });

  it('is still told where the page has no such field', () => {
    expect(shownErrors('f', [{ field: 'x', message: 'No.' }], there())).toEqual([
      { field: 'x', message: 'No.', target: null },
    ]);
  });
});

describe('Files are sent before the form', () => {
  const upload = (part: Partial<Upload>): Upload => ({
    key: 'k',
    name: 'a.pdf',
    part: 1,
    document: null,
    error: null,
    ...part,
  });
  const document = { id: 'd1', name: 'a.pdf', mediaType: 'application/pdf' as const, bytes: 1234 };

  it('hands in those that have arrived', () => {
    expect(documentIds([upload({ document }), upload({ part: 0.5 })])).toEqual(['d1']);
  });

  it('does not leave out one that is on its way or was refused without a word', () => {
    expect(uploadProblem('documentIds', [upload({ document })])).toBeNull();
    expect(uploadProblem('documentIds', [upload({})])?.message).toContain('still being sent');
    expect(uploadProblem('documentIds', [upload({ error: 'No PDF.' })])?.message).toContain('not taken in');
  });

  it('tells sizes as people do', () => {
    expect(sizeText(900)).toBe('900 bytes');
    expect(sizeText(10 * 1024)).toBe('10 KB');
    expect(sizeText(1.5 * 1024 * 1024)).toBe('1.5 MB');
  });
});
