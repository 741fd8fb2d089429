import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@trussworks/react-uswds';
import { answer, api } from '../api/client.js';
import { usePages } from '../api/pages.js';
import { useAnnounce } from '../shell/announcer.js';
import { ProblemAlert } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Pager } from '../shell/pager.js';
import { NoticeItem } from './notice-item.js';
import { unseenQuery, useUnseen } from './unseen.js';

/** What the person was told, newest first. */
export function NoticesPage() {
  const notices = usePages(['notices', 'list'], (cursor) =>
    answer(api.GET('/api/notices', { params: { query: { cursor } } })),
  );
  const unseen = useUnseen();
  const seen = useMarkSeen();
  return (
    <Page
      title="Notices"
      lead={unseen > 0 ? `${unseen} you have not seen yet.` : 'You have seen all of them.'}
      aside={
        unseen > 0 && (
          <Button type="button" outline onClick={() => seen.mutate(undefined)}>
            Mark all as seen
          </Button>
        )
      }
    >
      {seen.error && <ProblemAlert error={seen.error} />}
      <Pager
        query={notices}
        what="notices"
        empty="There is nothing here yet. When a vacancy is posted, a decision is made or something waits on you, you are told here and by e-mail."
      >
        {(items) => (
          <ul className="notices">
            {items.map((notice) => (
              <NoticeItem key={notice.id} notice={notice} onSeen={() => seen.mutate([notice.id])} />
            ))}
          </ul>
        )}
      </Pager>
    </Page>
  );
}

function useMarkSeen() {
  const queries = useQueryClient();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (ids: string[] | undefined) => answer(api.POST('/api/notices/seen', { body: ids ? { ids } : {} })),
    onSuccess(summary, ids) {
      queries.setQueryData(unseenQuery.queryKey, summary);
      announce(ids ? 'Marked as seen.' : 'All notices are marked as seen.', { quiet: true });
      return queries.invalidateQueries({ queryKey: ['notices', 'list'] });
    },
  });
}
