import { Link, useNavigate } from 'react-router';
import { ActionButtons } from '../cases/index.js';

interface BeginDraftProps {
  /** What is in service now, with the draft that somebody is writing, if any. */
  inService: { draftId: string | null };
  label: string;
  success: string;
  /** The page on which a draft is written. */
  edit(id: string): string;
  /** Begins a draft with what is in service, and gives it. */
  begin(key: string): Promise<{ id: string }>;
}

/** Begins a draft with what is in service, or goes on with the one there is. */
export function BeginDraft({ inService, label, success, edit, begin }: BeginDraftProps) {
  const navigate = useNavigate();
  if (inService.draftId)
    return (
      <Link className="usa-button usa-button--outline" to={edit(inService.draftId)}>
        Go on with the draft
      </Link>
    );
  return (
    <ActionButtons
      actions={[{ action: 'begin', label }]}
      ways={{
        begin: {
          success,
          async send({ key }) {
            const { id } = await begin(key);
            void navigate(edit(id));
          },
        },
      }}
    />
  );
}
