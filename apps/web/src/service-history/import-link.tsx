import { Link } from 'react-router';
import { useHasRole } from '../session/session.js';

/** For HR, wherever service histories are looked at. */
export const ImportLink = () =>
  useHasRole('hr') ? (
    <p>
      <Link to="/service-history/import">Import service histories from a file</Link>
    </p>
  ) : null;
