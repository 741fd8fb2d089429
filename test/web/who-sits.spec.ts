import type { PanelDto } from '../../apps/web/src/api/types.js';
import { missingInWords } from '../../apps/web/src/panel/who-sits.js';

type Said = Record<string, boolean | null>;

const member = (name: string, seat: string, said: Said, state = 'ready') => ({
  person: { name },
  seat,
  state,
  candidates: Object.entries(said).map(([interviewId, conflict]) => ({ interviewId, conflict })),
});

const panel = (members: ReturnType<typeof member>[], lacking: Record<string, string>) =>
  ({
    campusName: 'Central High',
    members,
    candidates: ['Ann', 'Bo'].map((officerName) => ({
      interviewId: officerName,
      officerName,
      hasCampus: !lacking[officerName]?.includes('campus'),
      hasAgency: !lacking[officerName]?.includes('agency'),
    })),
  }) as unknown as PanelDto;

const free = { Ann: false, Bo: false };

describe('What a panel lacks is said as what somebody can do about it', () => {
  it('names both sides where nobody sits there', () => {
    const nobody = panel([], { Ann: 'campus agency', Bo: 'campus agency' });
    expect(missingInWords(nobody)).toEqual(['Name an administrator of Central High.', 'Name somebody of the agency.']);
  });

  it('waits for who is named and has not declared', () => {
    const members = [member('Kim', 'campus', { Ann: null, Bo: null }, 'named'), member('Lee', 'agency', free)];
    expect(missingInWords(panel(members, { Ann: 'campus', Bo: 'campus' }))).toEqual([
      'Kim has yet to declare conflicts of interest.',
    ]);
  });

  it('asks for somebody else where everybody in the seat is recused', () => {
    const members = [member('Kim', 'campus', { Ann: true, Bo: false }), member('Lee', 'agency', free)];
    expect(missingInWords(panel(members, { Ann: 'campus' }))).toEqual([
      'Name an administrator of Central High without a conflict of interest with Ann.',
    ]);
  });

  it('does not count who has left, nor who is no longer an administrator of the campus', () => {
    const gone = [member('Kim', 'campus', free, 'left'), member('Lee', 'agency', free)];
    expect(missingInWords(panel(gone, { Ann: 'campus', Bo: 'campus' }))).toEqual([
      'Name an administrator of Central High.',
    ]);
    const transferred = [member('Kim', 'campus', free), member('Lee', 'agency', free)];
    expect(missingInWords(panel(transferred, { Ann: 'campus', Bo: 'campus' }))).toEqual([
      'Name an administrator of Central High: those on the panel no longer count for that seat.',
    ]);
  });

  it('says nothing of a side that sits there', () => {
    const members = [member('Kim', 'campus', free), member('Lee', 'agency', free)];
    expect(missingInWords(panel(members, {}))).toEqual([]);
  });
});
