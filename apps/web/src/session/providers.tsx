import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';

/** The organizations at which one can sign in instead. Where they cannot be read the password remains. */
export function Providers() {
  const { data = [] } = useQuery({
    queryKey: ['session', 'providers'],
    queryFn: () => answer(api.GET('/api/single-sign-on')),
    staleTime: Infinity,
  });
  if (data.length === 0) return null;
  return (
    <section className="providers" aria-labelledby="providers">
      <h2 id="providers">Or sign in with your organization</h2>
      <ul className="providers__list">
        {data.map(({ id, name }) => (
          <li key={id}>
            <a className="usa-button usa-button--outline" href={`/api/single-sign-on/${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
