import { Button } from '@trussworks/react-uswds';
import { useState } from 'react';

interface RecoveryCodesProps {
  codes: string[];
  onKept(): void;
}

/** Shown this once: to be written down, copied or saved. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const [said, setSaid] = useState('');
  const text = `Recovery codes for Liaison. Each works once.\n\n${codes.join('\n')}\n`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('The codes are copied.');
    } catch {
      setSaid('Your browser does not let us copy. Please write them down or save them as a file.');
    }
  };
  return (
    <>
      <p>
        When phone or passkey are lost, one of these codes lets you in beside your password. Each works once. Print them
        or write them down, and keep them where you keep your keys. <b>They are not shown again.</b>
      </p>
      <ul className="recovery-codes" aria-label="Recovery codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="form__buttons">
        <Button type="button" onClick={onKept}>
          I have kept them
        </Button>
        <Button type="button" outline onClick={() => void copy()}>
          Copy
        </Button>
        <a download="liaison-recovery-codes.txt" href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
          Save as a file
        </a>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
