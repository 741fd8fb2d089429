import type { EligibilityDto } from '../api/types.js';
import { ArithmeticTable } from './arithmetic-table.js';
import { ServicePicture } from './service-picture.js';
import { allIsVerified, claimedVerdict, verifiedVerdict, whenReached, wholeDayText } from './verdict.js';
import './eligibility.css';

/** Standard 24 with all its steps: the verdict in words, the picture, and the sums. */
export function EligibilityShown({ eligibility }: { eligibility: EligibilityDto }) {
  const { verified, claimed, minimumYears } = eligibility;
  const one = allIsVerified(eligibility);
  const later = whenReached(eligibility);
  if (claimed.stretches.length === 0)
    return <p className="verdict verdict--short">{verifiedVerdict(eligibility)} No service counts yet.</p>;
  return (
    <div className="eligibility">
      <p className={`verdict verdict--${toneOf(eligibility)}`}>{verifiedVerdict(eligibility)}</p>
      {!one && <p className="verdict verdict--claimed">{claimedVerdict(eligibility)}</p>}
      {later && <p>{later}</p>}
      <ServicePicture eligibility={eligibility} />
      <div className="eligibility__sums">
        <ArithmeticTable caption="Counted from verified entries" sum={verified} minimumYears={minimumYears} />
        {!one && (
          <ArithmeticTable
            caption="Counted from all entries that were not rejected"
            sum={claimed}
            minimumYears={minimumYears}
          />
        )}
      </div>
      <HowCounted leapDays={(one ? verified : claimed).leapDaysInGaps} />
    </div>
  );
}

/** Long enough as verified; long enough once it is verified; not long enough in any case. */
const toneOf = ({ meetsVerified, meetsClaimed }: EligibilityDto) =>
  meetsVerified ? 'reached' : meetsClaimed ? 'open' : 'short';

const HowCounted = ({ leapDays }: { leapDays: string[] }) => (
  <details className="how-counted">
    <summary>How it is counted</summary>
    <ul className="usa-list">
      <li>The first and the last day of an entry both count. Nothing after the closing day counts.</li>
      <li>Days in two entries count once. Gaps do not count.</li>
      <li>A year of service runs from the first day of service to the day before its anniversary.</li>
      {leapDays.map((day) => (
        <li key={day}>{wholeDayText(day)} lies in a gap and is not asked for.</li>
      ))}
    </ul>
  </details>
);
