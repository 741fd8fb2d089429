import { answer, api, guarded } from '../../api/client.js';
import { type AnchorPart, anchorLimits, noAnchors, readAnchors, writeAnchors } from '../../drafts/anchors.js';
import { type DraftForm, useDraftForm } from '../../drafts/draft-form.js';
import { type DraftKind, type DraftValues, withIds } from '../../drafts/draft-values.js';
import { type InterviewKitDto, kitQuery, type KitQuestionDto, useKitChanged } from '../kit-calls.js';
import { questionName } from '../kit-questions.js';

export type QuestionPart = 'competency' | 'question' | 'listenFor' | 'weight' | AnchorPart;

export const kitDraft: DraftKind<QuestionPart> = {
  noun: 'question',
  api: { title: 'title', lines: 'questions' },
  most: 30,
  limits: { competency: 80, question: 1000, listenFor: 1500, weight: 1, ...anchorLimits },
  choices: { weight: 'choose how much it counts.' },
  empty: { competency: '', question: '', listenFor: '', weight: '3', ...noAnchors },
  named: 'competency',
  lineName: questionName,
  beside: ({ weight }) => `Weight ${weight || '?'} of 5`,
  below: ({ question }) => question,
};

export function useKitForm(kit: InterviewKitDto): DraftForm<InterviewKitDto, QuestionPart> {
  const changed = useKitChanged();
  return useDraftForm(kit, {
    kind: kitDraft,
    read: readKit,
    write: writeKit,
    changed,
    latest: (queries) => queries.fetchQuery({ ...kitQuery(kit.id), staleTime: 0 }),
    send: ({ id, version }, values, key) =>
      answer(
        api.PATCH('/api/interview-kits/{id}', {
          params: { path: { id } },
          body: writeKit(values),
          headers: guarded({ key, version }),
        }),
      ),
  });
}

const readKit = ({ title, questions }: InterviewKitDto): DraftValues<QuestionPart> => ({
  title,
  lines: questions.map(({ id, competency, question, listenFor, weight, anchors }) => ({
    key: id,
    id,
    parts: { competency, question, listenFor, weight: String(weight), ...readAnchors(anchors) },
  })),
});

const writeKit = ({ title, lines }: DraftValues<QuestionPart>): { title: string; questions: KitQuestionDto[] } => ({
  title,
  questions: withIds(kitDraft, lines).map(({ id, parts }) => ({
    id,
    competency: parts.competency,
    question: parts.question,
    listenFor: parts.listenFor,
    weight: Number(parts.weight),
    anchors: writeAnchors(parts),
  })),
});
