import type { ReactNode } from 'react';
import type { VacancyDto } from '../api/types.js';
import { counted } from '../time/due.js';

interface VacancyTextProps {
  vacancy: VacancyDto;
  /** The level of its headings: 3 where it is a part of a section. */
  level?: 2 | 3;
}

/** What an officer reads of a vacancy; the preview of a draft shows the very same. */
export function VacancyText({ vacancy, level = 2 }: VacancyTextProps) {
  const Heading = level === 2 ? 'h2' : 'h3';
  const Role = level === 2 ? 'h3' : 'h4';
  return (
    <div className="vacancy-text">
      <section>
        <Heading>What the officer does</Heading>
        <Role>As advisor</Role>
        <Text>{vacancy.advisorDuties}</Text>
        <Role>As educator</Role>
        <Text>{vacancy.educatorDuties}</Text>
        <Role>As law enforcer</Role>
        <Text>{vacancy.lawEnforcerDuties}</Text>
      </section>
      <section>
        <Heading>Schedule</Heading>
        <Text>{vacancy.schedule}</Text>
      </section>
      <section>
        <Heading>Requirements</Heading>
        <p className="vacancy-text__minimum">
          At least {counted(vacancy.minimumServiceYears, 'year')} of law enforcement service on the closing day.
        </p>
        <Text>{vacancy.requirements}</Text>
      </section>
      <section>
        <Heading>Documents to bring along</Heading>
        {vacancy.documentsAsked.length === 0 ? (
          <p>None is asked for.</p>
        ) : (
          <ul className="usa-list">
            {vacancy.documentsAsked.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

const Text = ({ children }: { children: ReactNode }) =>
  children ? <p className="kept-lines">{children}</p> : <p className="not-written">Not written yet.</p>;
