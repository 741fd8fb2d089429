import type { InterviewDto } from '../api/types.js';

/** For the candidate: the names, not how they stand. */
export const WhoSitsThere = ({ interview: { panelists } }: { interview: InterviewDto }) =>
  panelists.length === 0 ? (
    <p>The panel is not put together yet. Agency and school sit there together.</p>
  ) : (
    <ul className="usa-list">
      {panelists.map(({ name, seatTitle }) => (
        <li key={name}>
          <b>{name}</b>, {seatTitle.toLowerCase()}
        </li>
      ))}
    </ul>
  );
