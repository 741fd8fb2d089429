import { Button } from '@trussworks/react-uswds';
import { ProblemError, type FieldError } from '../api/problem.js';
import type { PanelistDto } from '../api/types.js';
import { Form, RadioField, TextArea, useProblemForm } from '../forms/index.js';
import { declareConflicts } from './panel-calls.js';

/** By the interview's id: 'conflict:…' is 'yes', 'no' or still empty, 'note:…' what the conflict is. */
type Declared = Record<string, string>;

const mostOfNote = 1000;

interface DeclareFormProps {
  panelist: PanelistDto;
  onDone(): void;
  onNotNow: (() => void) | null;
}

/** For each candidate: no conflict, or a conflict with a word on it. Only the names are shown. */
export function DeclareForm({ panelist, onDone, onNotNow }: DeclareFormProps) {
  const { candidates } = panelist;
  const form = useProblemForm<Declared, PanelistDto>({
    start: startOf(panelist),
    check: (values) => candidates.flatMap((candidate) => faultsOf(candidate, values)),
    send: (values, key) =>
      declareConflicts(panelist, declarationsOf(panelist, values), key).catch(besideFields(panelist)),
    onDone,
    success: 'Your declaration is on record.',
  });
  return (
    <Form
      form={form}
      submit={candidates.length === 1 ? 'Declare' : `Declare for all ${candidates.length}`}
      beside={
        onNotNow && (
          <Button type="button" unstyled onClick={onNotNow}>
            Leave it as it is
          </Button>
        )
      }
    >
      {candidates.map(({ interviewId, officerName }) => (
        <div key={interviewId} className="declaration">
          <RadioField
            form={form}
            name={`conflict:${interviewId}`}
            label={officerName}
            choices={[
              { value: 'no', label: 'No conflict' },
              { value: 'yes', label: 'I have a conflict', description: `You do not take part for ${officerName}.` },
            ]}
          />
          {form.values[`conflict:${interviewId}`] === 'yes' && (
            <TextArea
              form={form}
              name={`note:${interviewId}`}
              label={`What is the conflict with ${officerName}?`}
              hint="In a few words; HR reads it, the candidate does not."
              maxLength={mostOfNote}
              rows={2}
              optional
            />
          )}
        </div>
      ))}
    </Form>
  );
}

/** Before the candidates are known there is nothing to declare: the member only confirms the seat. */
export function ConfirmSeat({ panelist }: { panelist: PanelistDto }) {
  const form = useProblemForm<object, PanelistDto>({
    start: {},
    send: (_, key) => declareConflicts(panelist, [], key),
    success: 'You sit on this panel. You are asked about conflicts of interest once the candidates are known.',
  });
  return (
    <Form form={form} submit="Yes, I sit on this panel">
      <p>The candidates are not known yet. Once they are, you are asked whether you have a conflict of interest.</p>
    </Form>
  );
}

const startOf = ({ candidates }: PanelistDto): Declared =>
  Object.fromEntries(
    candidates.flatMap(({ interviewId, conflict, note }) => [
      [`conflict:${interviewId}`, conflict === null ? '' : conflict ? 'yes' : 'no'],
      [`note:${interviewId}`, note ?? ''],
    ]),
  );

type Candidate = PanelistDto['candidates'][number];

function faultsOf({ interviewId, officerName }: Candidate, values: Declared): (FieldError | null)[] {
  const [said, note] = [values[`conflict:${interviewId}`], values[`note:${interviewId}`] ?? ''];
  return [
    said ? null : { field: `conflict:${interviewId}`, message: `Say whether you have a conflict with ${officerName}.` },
    said === 'yes' && note.length > mostOfNote
      ? { field: `note:${interviewId}`, message: 'Keep the note under 1,000 characters.' }
      : null,
  ];
}

const declarationsOf = ({ candidates }: PanelistDto, values: Declared) =>
  candidates.map(({ interviewId }) => {
    const conflict = values[`conflict:${interviewId}`] === 'yes';
    const note = values[`note:${interviewId}`]?.trim();
    return { interviewId, conflict, ...(conflict && note ? { note } : {}) };
  });

/** The API names the candidates by their place in the list: 'declarations.0.note'. */
const besideFields =
  ({ candidates }: PanelistDto) =>
  (failure: unknown): never => {
    if (!(failure instanceof ProblemError)) throw failure;
    const errors = failure.errors.map(({ field, message }) => {
      const [, place, part] = /^declarations\.(\d+)\.(conflict|note)$/.exec(field) ?? [];
      const candidate = place && candidates[Number(place)];
      return { field: candidate ? `${part}:${candidate.interviewId}` : field, message };
    });
    throw new ProblemError(failure.status, failure.code, failure.message, errors);
  };
