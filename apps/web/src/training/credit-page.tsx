import { useParams } from 'react-router';
import { ActionButtons, type ActionWay, StateTag, Timeline, WaitsOn } from '../cases/index.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Day, Moment } from '../time/times.js';
import { CorrectCredit } from './correct-credit.js';
import { creditTone } from './credit-tone.js';
import { hoursText } from './standing-words.js';
import { type CreditDetailDto, refuse, takeBack, useCredit, verify } from './training-calls.js';
import './training.css';

/** Something that an officer completed: whether it counts, its certificates, and what it said before. */
export function CreditPage() {
  const query = useCredit(useParams().id ?? '');
  const { data } = query;
  return (
    <Page
      title={data?.course.title ?? 'Completed training'}
      lead={data && `Completed by ${data.officer.name}`}
      up={{
        to: data ? `/training/officers/${data.officer.id}` : '/my-training',
        label: data?.officer.name ?? 'Training',
      }}
      aside={data && <StateTag state={data.state} label={data.stateLabel} tone={creditTone(data.state)} />}
    >
      <Loaded query={query} what="what was completed">
        {(credit) => <Body credit={credit} />}
      </Loaded>
    </Page>
  );
}

function Body({ credit }: { credit: CreditDetailDto }) {
  const { course, documents, former } = credit;
  return (
    <>
      <WaitsOn kind="training_credit" id={credit.id} />
      <Facts
        facts={[
          ['Course', `${course.title}, ${hoursText(course.hours)}`],
          ['Provider', [course.provider, course.providerNumber].filter(Boolean).join(', ')],
          ['Completed on', <Day key="on" on={credit.completedOn} />],
          ['Attended', hoursText(credit.hours)],
          ['Excused', credit.excusedHours > 0 && excused(credit)],
          ['Note', credit.note],
          ['Came in', sources[credit.source]],
          ['Reason', credit.reason],
          [
            credit.state === 'refused' ? 'Refused by' : 'Verified by',
            credit.decidedByName && credit.decidedAt && (
              <>
                {credit.decidedByName}, <Moment at={credit.decidedAt} />
              </>
            ),
          ],
          [
            'Certificate',
            documents.length > 0 && (
              <ul className="stretches" key="documents">
                {documents.map(({ id, name }) => (
                  <li key={id}>
                    <a href={`/api/documents/${id}`} download>
                      {name}
                    </a>
                  </li>
                ))}
              </ul>
            ),
          ],
        ]}
      />
      <div className="training-ways">
        <ActionButtons actions={credit.allowedActions} ways={waysOf(credit)} />
        <CorrectCredit credit={credit} />
      </div>
      {former.length > 0 && (
        <section className="section" aria-labelledby="former">
          <h2 id="former">What it said before</h2>
          <ul className="credits">
            {former.map((was) => (
              <li key={was.replacedAt} className="credit">
                <p>
                  {hoursText(was.hours)}
                  {was.excusedHours > 0 && `, ${was.excusedHours} excused`}, completed on <Day on={was.completedOn} />.
                  Corrected by {was.replacedByName}, <Moment at={was.replacedAt} />: {was.reason}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="section" aria-labelledby="history">
        <h2 id="history">History</h2>
        <Timeline kind="training_credit" id={credit.id} />
      </section>
    </>
  );
}

const sources: Record<CreditDetailDto['source'], string> = {
  session: 'With the attendance of a session',
  officer: 'By hand',
  import: 'With a transcript',
};

const excused = ({ excusedHours, madeUpOn }: CreditDetailDto) =>
  madeUpOn ? (
    <>
      {hoursText(excusedHours)}, made up on <Day on={madeUpOn} />
    </>
  ) : (
    `${hoursText(excusedHours)}, still to be made up: until then they do not count`
  );

const waysOf = (credit: CreditDetailDto): Record<string, ActionWay> => ({
  verify: {
    look: 'main',
    success: 'Verified: the hours count now.',
    send: ({ key }) => verify(credit, key),
  },
  refuse: {
    ask: { field: 'reason', label: 'Why does it not count?', hint: 'The officer reads this.', maxLength: 2000 },
    success: 'Refused. The officer is told why.',
    send: ({ key, text }) => refuse(credit, text, key),
  },
  'take-back': {
    ask: {
      field: 'reason',
      label: 'Why is the verification taken back?',
      hint: 'The officer reads this.',
      maxLength: 2000,
    },
    look: 'danger',
    success: 'Taken back: the hours do not count any more.',
    send: ({ key, text }) => takeBack(credit, text, key),
  },
});
