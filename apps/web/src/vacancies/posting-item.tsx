import type { UnitPostingDto } from '../api/types.js';
import { StateTag } from '../cases/index.js';
import { Facts } from '../shell/facts.js';
import { counted } from '../time/due.js';
import { Day, Moment } from '../time/times.js';
import { ConfirmPosting } from './confirm-posting.js';
import { howLabel } from './ways-of-posting.js';

/** The posting of one unit: whom the notice reached at once, and who put it up how and when. */
export function PostingItem({ posting }: { posting: UnitPostingDto }) {
  const {
    unit,
    state,
    stateLabel,
    officersTold,
    toldAt,
    contactName,
    how,
    postedOn,
    note,
    confirmedByName,
    confirmedAt,
  } = posting;
  return (
    <li className={state === 'pending' ? 'posting posting--pending' : 'posting'}>
      <div className="posting__head">
        <h2 className="posting__unit">{unit}</h2>
        <StateTag state={state} label={stateLabel} />
      </div>
      <Facts
        facts={[
          [
            'Told at once',
            <>
              {counted(officersTold, 'sworn officer')} in Liaison and by e-mail, <Moment at={toldAt} />
            </>,
          ],
          ['Put up by', state === 'confirmed' ? null : (contactName ?? 'Nobody is named in this unit: HR does it')],
          [
            'Put up',
            how && postedOn ? (
              <>
                {howLabel(how)}, <Day on={postedOn} format="long" />
              </>
            ) : null,
          ],
          [
            'Confirmed by',
            confirmedByName && confirmedAt ? (
              <>
                {confirmedByName}, <Moment at={confirmedAt} />
              </>
            ) : null,
          ],
          ['Note', note],
        ]}
      />
      <ConfirmPosting posting={posting} />
    </li>
  );
}
