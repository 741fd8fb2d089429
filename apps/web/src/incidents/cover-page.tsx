import { useHasRole } from '../session/session.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { type CampusCover, type StandIn, useCover } from './cover-calls.js';
import { NameStandIn } from './name-stand-in.js';
import './incidents.css';

/** Who is asked when a campus reports an incident, one after the other. */
export function CoverPage() {
  const cover = useCover();
  const mayName = useHasRole('supervisor', 'agency_administrator');
  return (
    <Page
      title="Who is asked"
      lead="An incident goes to the SRO of the campus, then to the back-up officer, then to the supervisors, until somebody has it. Outside of duty hours the duty officer is asked first."
      up={{ to: '/incidents', label: 'Incidents' }}
    >
      <Loaded query={cover} what="who is asked">
        {({ dutyOfficer, campuses }) => (
          <>
            <section className="incident-now" aria-labelledby="duty">
              <h2 id="duty">Duty officer: {dutyOfficer ? dutyOfficer.officerName : 'nobody'}</h2>
              <p>
                {dutyOfficer
                  ? `Named by ${dutyOfficer.namedByName}.`
                  : 'Outside of duty hours the SRO of the campus is asked. Name an officer who is on duty then.'}
              </p>
              {mayName && <NameStandIn about="the duty officer" campusId={null} />}
            </section>
            <ul className="cover">
              {campuses.map((campus) => (
                <Campus key={campus.campusId} campus={campus} mayName={mayName} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Page>
  );
}

const Campus = ({ campus, mayName }: { campus: CampusCover; mayName: boolean }) => {
  const { campusId, campusName, sroNames, backUp } = campus;
  return (
    <li className="incident-card">
      <h3 className="cover__campus">{campusName}</h3>
      <ol className="cover__chain">
        <li>
          <span className="cover__part">SRO</span> {sroNames.length > 0 ? sroNames.join(', ') : <Missing />}
        </li>
        <li>
          <span className="cover__part">Back-up</span> <Named standIn={backUp} />
        </li>
        <li>
          <span className="cover__part">Then</span> the supervisors
        </li>
      </ol>
      {mayName && <NameStandIn about={`the back-up officer of ${campusName}`} campusId={campusId} />}
    </li>
  );
};

const Missing = () => <b className="cover__missing">nobody</b>;

const Named = ({ standIn }: { standIn: StandIn | null }) => (standIn ? standIn.officerName : <Missing />);
