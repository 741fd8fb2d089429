import { Link } from 'react-router';
import type { TaskDto } from '../api/types.js';
import { useProgram } from '../session/session.js';
import { dueRelative, dueText } from '../time/due.js';
import { useNow } from '../time/now.js';
import { stepLabel } from './step-label.js';

/** One task: what, by when, for whom where not the person alone, and the button that leads to it. */
export function TaskItem({ task }: { task: TaskDto }) {
  const { timeZone } = useProgram();
  const now = useNow();
  const due = new Date(task.dueAt);
  const shared = sharedWith(task);
  return (
    <li className={due <= now ? 'task task--overdue' : 'task'}>
      <div className="task__what">
        <h3 className="task__title">{task.title}</h3>
        <p className="task__due">
          <b>{capital(dueRelative(due, timeZone, now))}</b>
          <time dateTime={task.dueAt}>{dueText(due, timeZone, now)}</time>
          {shared && <span>{shared}</span>}
          {task.escalatedAt && <span className="task__escalated">Raised with the next in charge</span>}
        </p>
      </div>
      <Link className="usa-button task__go" to={task.path}>
        {stepLabel(task.kind)}
        <span className="usa-sr-only">: {task.title}</span>
      </Link>
    </li>
  );
}

const roleNames: Record<string, string> = {
  hr: 'HR',
  officer: 'officers',
  supervisor: 'supervisors',
  administrator: 'administrators',
  agency_head: 'the head of the agency',
  agency_administrator: 'program administrators of the agency',
  staff: 'school staff',
  district_administrator: 'program administrators of the district',
};

function sharedWith({ ownerRole, ownerCampus, ownerUnit }: TaskDto): string | null {
  if (!ownerRole) return null;
  const place = ownerCampus ?? ownerUnit;
  return `For ${roleNames[ownerRole] ?? ownerRole}${place ? ` of ${place}` : ''}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
