import { useEffect, useState } from 'react';

/** The present, renewed every minute, so that 'in 5 minutes' does not stay. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
