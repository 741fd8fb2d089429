import type { VacancyDto } from '../api/types.js';
import { SaveFile } from '../shell/save-file.js';
import { useHasRole } from '../session/session.js';

/** The whole case for an auditor: the agency's, as it has officers' service histories in it. */
export function HiringFile({ vacancy }: { vacancy: VacancyDto }) {
  const mayExport = useHasRole('hr', 'agency_administrator', 'agency_head', 'assessor');
  if (!mayExport || vacancy.state === 'draft' || vacancy.myExpression) return null;
  const address = `/api/vacancies/${vacancy.id}/hiring-file`;
  return (
    <section className="side-card" aria-labelledby="hiring-file">
      <h2 id="hiring-file">Hiring file</h2>
      <p>
        The whole case for an auditor, as it stands now. Each export is recorded. Making the PDF can take some seconds.
      </p>
      <p>
        <SaveFile address={`${address}.pdf`}>Hiring file (PDF)</SaveFile>
        <br />
        <SaveFile address={`${address}.json`}>Hiring file (JSON, which can be verified)</SaveFile>
      </p>
    </section>
  );
}
