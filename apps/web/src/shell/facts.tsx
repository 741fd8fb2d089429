import type { ReactNode } from 'react';

/** Names and what holds for each; a fact that is null or false is left out: `<Facts facts={[['Campus', name]]} />`. */
export const Facts = ({ facts }: { facts: [string, ReactNode][] }) => (
  <dl className="facts">
    {facts
      .filter(([, value]) => value !== null && value !== undefined && value !== false)
      .map(([name, value]) => (
        <div key={name} className="facts__fact">
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
  </dl>
);
