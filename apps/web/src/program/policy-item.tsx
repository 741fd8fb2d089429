import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';
import type { PolicyDto } from '../api/types.js';
import { useProgram } from '../session/session.js';
import { Dialog } from '../shell/dialog.js';
import { Facts } from '../shell/facts.js';
import { dayOf } from '../time/day.js';
import { useNow } from '../time/now.js';
import { Day } from '../time/times.js';
import { PolicyForm } from './policy-form.js';

/** One policy: what holds, since when and why, what is to come, and a button to change it. */
export function PolicyItem({ policy, maySet }: { policy: PolicyDto; maySet: boolean }) {
  const { title, value, source, history } = policy;
  const [changing, setChanging] = useState(false);
  const today = dayOf(useNow(), useProgram().timeZone);
  const holding = history.find(({ effectiveOn }) => effectiveOn <= today);
  const earlier = history.filter((choice) => choice.effectiveOn <= today && choice !== holding);
  const coming = history.filter(({ effectiveOn }) => effectiveOn > today);
  return (
    <li className="policy">
      <div className="policy__value">{String(value)}</div>
      <div className="policy__what">
        <h2>{title}</h2>
        <Facts
          facts={[
            ['Source', source],
            ['In effect since', holding ? <Day key="since" on={holding.effectiveOn} /> : 'the beginning, by default'],
            ['Why', holding ? `${holding.reason} (${holding.setByName})` : null],
            ['By default', value === policy.default ? null : String(policy.default)],
          ]}
        />
        {coming.map(({ effectiveOn, value, reason, setByName }) => (
          <p key={effectiveOn} className="policy__coming">
            <b>
              {String(value)} from <Day on={effectiveOn} />
            </b>
            : {reason} ({setByName})
          </p>
        ))}
        {earlier.length > 0 && (
          <details className="policy__earlier">
            <summary>
              Earlier values<span className="usa-sr-only"> of: {title}</span>
            </summary>
            <ul className="usa-list">
              {earlier.map(({ effectiveOn, value, reason, setByName, setAt }) => (
                <li key={setAt}>
                  {String(value)} from <Day on={effectiveOn} />: {reason} ({setByName})
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {maySet && (
        <Button type="button" outline onClick={() => setChanging(true)}>
          Change<span className="usa-sr-only">: {title}</span>
        </Button>
      )}
      {changing && (
        <Dialog title={title} onClose={() => setChanging(false)}>
          <PolicyForm policy={policy} today={today} onDone={() => setChanging(false)} />
        </Dialog>
      )}
    </li>
  );
}
