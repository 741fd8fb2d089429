import { useState } from 'react';
import type { SessionDto } from '../api/types.js';
import { ProblemAlert } from '../shell/loaded.js';
import { useTitle } from '../shell/title.js';
import { useChooseProgram } from './choose-program.js';

interface ChooseProgramProps {
  session: SessionDto;
  onChosen?(): void;
}

/** For those who work in several programs. */
export function ChooseProgramPage({ session, onChosen }: ChooseProgramProps) {
  useTitle('Choose a program');
  const choose = useChooseProgram();
  const [error, setError] = useState<unknown>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const take = (id: string) => {
    if (chosen) return;
    setChosen(id);
    setError(null);
    choose(id)
      .then(() => onChosen?.())
      .catch(setError)
      .finally(() => setChosen(null));
  };
  return (
    <div className="card sign-in">
      <h1 tabIndex={-1}>Choose a program</h1>
      <p className="lead">
        {session.programs.length > 0
          ? `${session.person.name}, you work in more than one program. Which one do you want to open?`
          : `${session.person.name}, you have no role in a program yet. Ask the program administrator of your agency or district to add you.`}
      </p>
      {error !== null && <ProblemAlert error={error} />}
      <ul className="program-choices">
        {session.programs.map(({ id, name, roles }) => (
          <li key={id}>
            <button type="button" className="program-choice" aria-disabled={chosen !== null} onClick={() => take(id)}>
              <span className="program-choice__name">{name}</span>
              <span className="program-choice__roles">
                {roles.join(', ')}
                {session.program?.id === id && ' (open now)'}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
