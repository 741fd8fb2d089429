import { type ReactNode, useState } from 'react';
import { saveFile } from '../api/download.js';
import { useAnnounce } from './announcer.js';
import { ProblemAlert } from './loaded.js';

/** A link that saves a file, and says so when that takes long or is refused. */
export function SaveFile({ address, children }: { address: string; children: ReactNode }) {
  const [state, setState] = useState<'idle' | 'saving' | { error: unknown }>('idle');
  const announce = useAnnounce();
  const save = async () => {
    if (state === 'saving') return;
    setState('saving');
    try {
      await saveFile(address);
      setState('idle');
      announce('The file is saved where your browser keeps downloads.');
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <>
      <a href={address} download onClick={(event) => (event.preventDefault(), void save())}>
        {children}
      </a>
      {state === 'saving' && <output> One moment…</output>}
      {typeof state === 'object' && <ProblemAlert error={state.error} />}
    </>
  );
}
