import { Link } from 'react-router';
import { useHasRole } from '../session/session.js';

/** For those who watch over hiring. */
export const FairHiringLink = () =>
  useHasRole('hr', 'agency_head', 'agency_administrator', 'assessor') ? (
    <p>
      <Link to="/fair-hiring">Fair-hiring figures</Link>: selection rates by unit and by length of service
    </p>
  ) : null;
