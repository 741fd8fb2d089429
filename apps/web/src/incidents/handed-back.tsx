import { Bar } from './bar.js';
import { type CampusCounts, type CountsOf, shareInWords } from './figure-words.js';

/** Standard 6: which share of the matters went back to the school, as both sides see it. */
export const HandedBack = ({ all, campuses }: { all: CountsOf; campuses: CampusCounts[] }) => (
  <section className="section" aria-labelledby="back">
    <h2 id="back">Handed back to the school: {shareInWords(all.handedBack, all.triaged)}</h2>
    <p>
      Of {all.reported} reported, an officer has said of {all.triaged} what kind of matter it is. What is not criminal
      stays the school’s (standard 6).
    </p>
    <ul className="incident-figures">
      {campuses.map(({ campusId, campusName, handedBack, triaged }) => (
        <li key={campusId}>
          <span className="incident-figures__what">{campusName}</span>
          <Bar part={handedBack} most={triaged} />
          <span className="incident-figures__much">{shareInWords(handedBack, triaged)}</span>
        </li>
      ))}
    </ul>
  </section>
);
