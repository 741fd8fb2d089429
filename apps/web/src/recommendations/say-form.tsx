import { Button } from '@trussworks/react-uswds';
import type { RecommendationDto } from '../api/types.js';
import { type Choice, Form, RadioField, TextArea, useProblemForm } from '../forms/index.js';
import { haveSay, type Way } from './recommendation-calls.js';

const most = 4000;

const ways: Record<string, Way> = { recommends: 'recommend', accepts: 'accept', objects: 'object' };

/** What each way means and what follows from it. */
const choices = (officer: string): (Choice & { value: Way })[] => [
  {
    value: 'recommend',
    label: 'We recommend this officer',
    description: `You would like to have ${officer} at your school. HR can select this officer.`,
  },
  {
    value: 'accept',
    label: 'We accept this officer',
    description: `You can work well with ${officer}. HR can select this officer.`,
  },
  {
    value: 'object',
    label: 'We object to this officer',
    description:
      'HR cannot select this officer alone any more: it takes a written justification and the approval of the head of the agency. You are told if that happens.',
  },
];

interface SayFormProps {
  recommendation: RecommendationDto;
  onSaid(): void;
  /** Where something was said before and can be left as it is. */
  onLeave?: (() => void) | undefined;
}

/** One of three ways, and the reasons. */
export function SayForm({ recommendation, onSaid, onLeave }: SayFormProps) {
  const { officerName, state, reasons } = recommendation;
  const form = useProblemForm({
    start: { way: ways[state] ?? '', reasons: reasons ?? '' },
    check: ({ way, reasons }) => [
      way === '' ? { field: 'way', message: `Choose what your school says of ${officerName}.` } : null,
      reasons.trim().length < 10
        ? { field: 'reasons', message: 'Give the reasons in at least 10 characters.' }
        : reasons.length > most
          ? { field: 'reasons', message: 'Keep the reasons under 4,000 characters.' }
          : null,
    ],
    send: ({ way, reasons }, key) => haveSay(recommendation, way as Way, reasons.trim(), key),
    onDone: onSaid,
    success: ({ stateLabel }) => `On record: ${stateLabel.charAt(0).toLowerCase()}${stateLabel.slice(1)}.`,
  });
  return (
    <Form
      form={form}
      submit="Put it on record"
      beside={
        onLeave && (
          <Button type="button" unstyled onClick={onLeave}>
            Leave it as it is
          </Button>
        )
      }
    >
      <RadioField
        form={form}
        name="way"
        label={`What does your school say of ${officerName}?`}
        choices={choices(officerName)}
      />
      <TextArea
        form={form}
        name="reasons"
        label="Reasons"
        hint={`HR and the head of the agency read them. ${officerName} does not.`}
        maxLength={most}
        rows={6}
      />
      <p className="usa-hint">You can change it until HR selects an officer.</p>
    </Form>
  );
}
