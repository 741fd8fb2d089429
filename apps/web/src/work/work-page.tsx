import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { usePages } from '../api/pages.js';
import { useProgram } from '../session/session.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { dueGroup } from '../time/due.js';
import { useNow } from '../time/now.js';
import { groups } from './groups.js';
import { TaskItem } from './task-item.js';
import { WorkSummary } from './work-summary.js';

/** What waits on the person, the most urgent first, each with the action that ends the wait. */
export function WorkPage() {
  const summary = useQuery({ queryKey: ['work', 'summary'], queryFn: () => answer(api.GET('/api/work/summary')) });
  const tasks = usePages(['work', 'list'], (cursor) => answer(api.GET('/api/work', { params: { query: { cursor } } })));
  const { timeZone } = useProgram();
  const now = useNow();
  return (
    <Page title="My work" lead="What waits on you, the most urgent first.">
      {summary.data && <WorkSummary counts={summary.data} />}
      <Pager
        query={tasks}
        what="tasks"
        empty="Nothing waits on you. When something does, it is here and you are told by e-mail."
      >
        {(items) =>
          groups.map(({ name, title }) => {
            const mine = items.filter((task) => dueGroup(new Date(task.dueAt), timeZone, now) === name);
            if (mine.length === 0) return null;
            return (
              <section key={name} className={`work-group work-group--${name}`} aria-labelledby={`work-${name}`}>
                <h2 id={`work-${name}`} tabIndex={-1}>
                  {title}
                </h2>
                <ul className="tasks">
                  {mine.map((task) => (
                    <TaskItem key={task.id} task={task} />
                  ))}
                </ul>
              </section>
            );
          })
        }
      </Pager>
    </Page>
  );
}
