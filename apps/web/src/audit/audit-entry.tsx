import { Link } from 'react-router';
import type { AuditItemDto } from '../api/types.js';
import { Moment } from '../time/times.js';
import { kinds } from './kinds.js';

/** One entry in words; of what belongs to the other side it says no more than that there is one. */
export function AuditEntry({ item }: { item: AuditItemDto }) {
  const { seq, at, about, says, title, path, network } = item;
  return (
    <li className={`audit__entry audit__entry--${says === null ? 'hidden' : about}`}>
      <p className="audit__what">
        <span className="audit__kind">{kinds.find(({ subject }) => subject === about)?.one}</span>
        {says === null ? <span>An entry of the other side of the partnership.</span> : <Doing item={item} />}
      </p>
      <p className="audit__more">
        <span>
          <Moment at={at} />
        </span>
        {title && path && <Link to={path}>{title}</Link>}
        {network && <span>from {network}</span>}
        <span>No. {seq}</span>
      </p>
    </li>
  );
}

const Doing = ({ item: { who, personId, says } }: { item: AuditItemDto }) => (
  <span>
    {personId ? (
      <Link to={`?person=${personId}`} title={`Everything that ${who} did`}>
        {who}
      </Link>
    ) : (
      <b>{who}</b>
    )}{' '}
    {says}
  </span>
);
