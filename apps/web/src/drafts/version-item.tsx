import { Link } from 'react-router';
import { StateTag } from '../cases/index.js';
import { Moment } from '../time/times.js';

interface VersionItemProps {
  to: string;
  title: string;
  /** '12 questions.' */
  size: string;
  version: {
    state: string;
    stateLabel: string;
    createdByName: string | null;
    createdAt: string;
    putIntoServiceByName: string | null;
    putIntoServiceAt: string | null;
  };
}

/** A version as a list has it: who began it and who put it into service, and when. */
export const VersionItem = ({ to, title, size, version }: VersionItemProps) => (
  <li className="draft-version">
    <div className="draft-version__head">
      <h3>
        <Link to={to}>{title}</Link>
      </h3>
      <StateTag state={version.state} label={version.stateLabel} />
    </div>
    <p>
      {size} Begun by {version.createdByName ?? 'Liaison'} on <Moment at={version.createdAt} />
      {version.putIntoServiceAt && (
        <>
          , put into service by {version.putIntoServiceByName ?? 'Liaison'} on <Moment at={version.putIntoServiceAt} />
        </>
      )}
      .
    </p>
  </li>
);
