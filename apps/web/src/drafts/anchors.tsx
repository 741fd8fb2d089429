import { type FormState, TextArea } from '../forms/index.js';

const points = [
  { point: 1, anchor: 'one' },
  { point: 3, anchor: 'three' },
  { point: 5, anchor: 'five' },
] as const;

interface AnchorsProps {
  /** What they are of, for who cannot see where they stand. */
  label: string;
  anchors: { one: string; three: string; five: string };
}

/** What a 1, a 3 and a 5 look like, side by side where there is room. */
export const Anchors = ({ label, anchors }: AnchorsProps) => (
  <dl className="anchors" aria-label={label}>
    {points.map(({ point, anchor }) => (
      <div key={point} className={`anchors__one anchors__one--${point}`}>
        <dt>
          <span className="usa-sr-only">What a </span>
          <span className="anchors__point">{point}</span>
          <span className="usa-sr-only"> looks like</span>
        </dt>
        <dd>{anchors[anchor] || 'Not written yet'}</dd>
      </div>
    ))}
  </dl>
);

export type AnchorPart = `anchors.${(typeof points)[number]['anchor']}`;

/** The parts of a line that hold its anchors, with what each takes in at most. */
export const anchorLimits: Record<AnchorPart, number> = {
  'anchors.one': 800,
  'anchors.three': 800,
  'anchors.five': 800,
};

export const noAnchors: Record<AnchorPart, string> = { 'anchors.one': '', 'anchors.three': '', 'anchors.five': '' };

export const readAnchors = ({ one, three, five }: AnchorsProps['anchors']): Record<AnchorPart, string> => ({
  'anchors.one': one,
  'anchors.three': three,
  'anchors.five': five,
});

export const writeAnchors = (parts: Record<AnchorPart, string>): AnchorsProps['anchors'] => ({
  one: parts['anchors.one'],
  three: parts['anchors.three'],
  five: parts['anchors.five'],
});

interface AnchorFieldsProps {
  form: FormState<Record<string, string>>;
  name(part: AnchorPart): string;
  hints: { one: string; three: string; five: string };
}

export const AnchorFields = ({ form, name, hints }: AnchorFieldsProps) => (
  <div className="anchors">
    {points.map(({ point, anchor }) => (
      <TextArea
        key={point}
        form={form}
        name={name(`anchors.${anchor}`)}
        label={`What a ${point} looks like`}
        hint={hints[anchor]}
        maxLength={800}
        rows={7}
      />
    ))}
  </div>
);
