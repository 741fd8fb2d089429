import { counted } from '../time/due.js';

interface Seats {
  state: string;
  seats: number;
  seatsTaken: number;
  waiting: number;
  seatsFree: number;
}

/** More than so many are drawn as one bar. */
const mostDrawn = 60;
const [size, gap, inRow] = [18, 6, 15];

/** Every seat, taken, promised to the waiting list or free; the words below say the same. */
export function SeatsPicture({ session }: { session: Seats }) {
  const { seats, seatsTaken, waiting } = session;
  return (
    <figure className="seats">
      {seats <= mostDrawn ? <EachSeat {...session} /> : <OneBar {...session} />}
      <figcaption>
        {session.state === 'scheduled' && <b>{seatsText(session)}</b>}
        <span>
          {seatsTaken} of {seats} taken
          {waiting > 0 && `, ${waiting} on the waiting list`}
        </span>
      </figcaption>
    </figure>
  );
}

export const seatsText = ({ seatsFree, waiting }: Seats): string => {
  if (seatsFree > 0) return `${counted(seatsFree, 'seat')} free`;
  return waiting > 0 ? 'Full, with a waiting list' : 'Full';
};

function EachSeat({ seats, seatsTaken, seatsFree }: Seats) {
  const rows = Math.ceil(seats / inRow);
  const columns = Math.min(seats, inRow);
  const [width, height] = [columns * (size + gap) - gap, rows * (size + gap) - gap];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true" focusable="false">
      {Array.from({ length: seats }, (_, index) => (
        <rect
          // oxlint-disable-next-line react/no-array-index-key -- a seat is its place
          key={index}
          className={`seats__${index < seatsTaken ? 'taken' : index < seats - seatsFree ? 'promised' : 'free'}`}
          x={(index % inRow) * (size + gap) + 1}
          y={Math.floor(index / inRow) * (size + gap) + 1}
          width={size - 2}
          height={size - 2}
          rx="4"
        />
      ))}
    </svg>
  );
}

function OneBar({ seats, seatsTaken, seatsFree }: Seats) {
  const part = (count: number) => `${(count / seats) * 100}%`;
  return (
    <svg width="100%" height="18" className="seats__bar" aria-hidden="true" focusable="false">
      <rect className="seats__free" width="100%" height="18" rx="4" />
      <rect className="seats__promised" width={part(seats - seatsFree)} height="18" rx="4" />
      <rect className="seats__taken" width={part(seatsTaken)} height="18" rx="4" />
    </svg>
  );
}
