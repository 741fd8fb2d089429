import { Bar } from './bar.js';
import { type CampusCounts, type CountsOf, lengthInWords } from './figure-words.js';

const steps = [
  ['toAcknowledge', 'From the notice until an officer had it'],
  ['toTriage', 'From then until it was said what kind of matter it is'],
  ['toClose', 'From then until it was closed'],
] as const;

/** How long each step took, campus by campus, as a picture: half of the incidents took less, half took more. */
export const CampusTimes = ({ all, campuses }: { all: CountsOf; campuses: CampusCounts[] }) => (
  <section className="section" aria-labelledby="times">
    <h2 id="times">How long it took</h2>
    <p>Half of the incidents took less than this, half took more.</p>
    {steps.map(([step, title]) => (
      <Step key={step} title={title} all={all[step]} times={campuses.map((one) => [one.campusName, one[step]])} />
    ))}
  </section>
);

function Step({ title, all, times }: { title: string; all: number | null; times: [string, number | null][] }) {
  const most = Math.max(...times.map(([, minutes]) => minutes ?? 0));
  return (
    <>
      <h3>
        {title}
        {all !== null && <span className="incident-all">: {lengthInWords(all)}</span>}
      </h3>
      <ul className="incident-figures">
        {times.map(([campus, minutes]) => (
          <li key={campus}>
            <span className="incident-figures__what">{campus}</span>
            <Bar part={minutes ?? 0} most={most} />
            <span className="incident-figures__much">{minutes === null ? 'none yet' : lengthInWords(minutes)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
