import { isAffected } from '../../apps/web/src/live/affected.js';

const mine = '0198c6a0-0000-7000-8000-000000000001';
const other = '0198c6a0-0000-7000-8000-000000000002';
const changed = (kind: string) => [[kind, mine] as [string, string]];

describe('What a page reads anew when a case changed', () => {
  it.each([
    ['the page of the case', ['incidents', mine], {}],
    ['its history', ['history', 'incident', mine], {}],
    ['what names it', ['campuses', other, 'open'], { items: [{ incidentId: mine }] }],
    ['a list in which a new one may stand', ['incidents', 'list', 'all'], { pages: [] }],
    ['the list of them beside another case', ['campuses', other, 'incidents'], undefined],
    ['the work', ['work', 'list'], undefined],
    ['the notices', ['notices', 'summary'], { unseen: 0 }],
  ])('%s', (_, key, read) => {
    expect(isAffected(key, read, changed('incident'))).toBe(true);
  });

  it.each([
    ['the page of another case of the kind', ['incidents', other], { id: other }],
    ['a list of something else', ['vacancies', 'list', 'all'], { pages: [] }],
    ['who is signed in', ['session'], { id: mine }],
  ])('but not %s', (_, key, read) => {
    expect(isAffected(key, read, changed('incident'))).toBe(false);
  });

  it.each([
    ['vacancy', 'vacancies'],
    ['interview_kit', 'interview-kits'],
    ['assignment', 'assignments'],
  ])('finds the lists of a %s by the name %s', (kind, name) => {
    expect(isAffected([name, 'list'], undefined, changed(kind))).toBe(true);
  });
});
