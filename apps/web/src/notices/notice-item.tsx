import { Link } from 'react-router';
import type { NoticeDto } from '../api/types.js';
import { Moment } from '../time/times.js';

interface NoticeProps {
  notice: NoticeDto;
  onSeen(): void;
}

/** One notice; opening what it is about marks it as seen. */
export function NoticeItem({ notice, onSeen }: NoticeProps) {
  const isNew = notice.seenAt === null;
  return (
    <li className={isNew ? 'notice notice--new' : 'notice'}>
      <h2 className="notice__subject">
        <Link to={notice.path} onClick={() => isNew && onSeen()}>
          {notice.subject}
        </Link>
        {isNew && <span className="new-mark">New</span>}
      </h2>
      <p className="notice__body">{notice.body}</p>
      <p className="notice__foot">
        <Moment at={notice.recordedAt} />
        {isNew && (
          <button type="button" className="usa-button usa-button--unstyled" onClick={onSeen}>
            Mark as seen<span className="usa-sr-only">: {notice.subject}</span>
          </button>
        )}
      </p>
    </li>
  );
}
