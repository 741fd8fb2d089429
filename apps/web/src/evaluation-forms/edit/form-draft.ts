import { answer, api, guarded } from '../../api/client.js';
import { type AnchorPart, anchorLimits, noAnchors, readAnchors, writeAnchors } from '../../drafts/anchors.js';
import { type DraftForm, useDraftForm } from '../../drafts/draft-form.js';
import { type DraftKind, type DraftValues, withIds } from '../../drafts/draft-values.js';
import { criterionName } from '../criterion-list.js';
import {
  type CriterionDto,
  type CriterionRole,
  type EvaluationFormDto,
  evaluationFormQuery,
  useFormChanged,
} from '../form-calls.js';
import { roleLabel } from '../roles.js';

export type CriterionPart = 'title' | 'group' | 'role' | 'whatItIs' | AnchorPart;

export const formDraft: DraftKind<CriterionPart> = {
  noun: 'criterion',
  api: { title: 'name', lines: 'criteria' },
  most: 40,
  limits: { title: 100, group: 80, role: 20, whatItIs: 600, ...anchorLimits },
  choices: { role: 'choose the role it belongs to.' },
  empty: { title: '', group: '', role: '', whatItIs: '', ...noAnchors },
  named: 'title',
  lineName: criterionName,
  beside: ({ role }) => roleLabel(role),
  below: ({ whatItIs }) => whatItIs,
};

export function useFormDraft(form: EvaluationFormDto): DraftForm<EvaluationFormDto, CriterionPart> {
  const changed = useFormChanged();
  return useDraftForm(form, {
    kind: formDraft,
    read: readForm,
    write: writeForm,
    changed,
    latest: (queries) => queries.fetchQuery({ ...evaluationFormQuery(form.id), staleTime: 0 }),
    send: ({ id, version }, values, key) =>
      answer(
        api.PATCH('/api/evaluation-forms/{id}', {
          params: { path: { id } },
          body: writeForm(values),
          headers: guarded({ key, version }),
        }),
      ),
  });
}

const readForm = ({ name, criteria }: EvaluationFormDto): DraftValues<CriterionPart> => ({
  title: name,
  lines: criteria.map(({ key, title, group, role, whatItIs, anchors }) => ({
    key,
    id: key,
    parts: { title, group, role, whatItIs, ...readAnchors(anchors) },
  })),
});

const writeForm = ({ title, lines }: DraftValues<CriterionPart>): { name: string; criteria: CriterionDto[] } => ({
  name: title,
  criteria: withIds(formDraft, lines).map(({ id, parts }) => ({
    key: id,
    title: parts.title,
    group: parts.group,
    role: parts.role as CriterionRole,
    whatItIs: parts.whatItIs,
    anchors: writeAnchors(parts),
  })),
});
