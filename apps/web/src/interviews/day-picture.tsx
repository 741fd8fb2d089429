import { dayOf, dayText } from '../time/day.js';
import { useProgram } from '../session/session.js';
import { type DayScale, type Drawn, placeOn, scaleOf } from './day-scale.js';
import { fromTo } from './when.js';

/** The days on which interviews are, each as rows on one scale of hours, with the times in words beside them. */
export function DaysPicture({ drawn }: { drawn: Drawn[] }) {
  const { timeZone } = useProgram();
  const days = [...new Set(drawn.map(({ startsAt }) => dayOf(new Date(startsAt), timeZone)))].sort();
  const scale = scaleOf(drawn, timeZone);
  return (
    <div className="days">
      {days.map((day) => (
        <div key={day} className="day-picture">
          <h3 className="day-picture__day">{dayText(day, 'long')}</h3>
          <ul className="day-picture__rows">
            {drawn
              .filter(({ startsAt }) => dayOf(new Date(startsAt), timeZone) === day)
              .sort((a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt))
              .map((one) => (
                <Row key={one.id} one={one} scale={scale} />
              ))}
          </ul>
          <Hours scale={scale} />
        </div>
      ))}
    </div>
  );
}

function Row({ one: { name, startsAt, endsAt, look, note }, scale }: { one: Drawn; scale: DayScale }) {
  const { timeZone } = useProgram();
  const { x, width } = placeOn(scale, startsAt, endsAt, timeZone);
  return (
    <li className={`day-row day-row--${look}`}>
      <span className="day-row__who">
        <b>{name}</b>
        <span>
          {fromTo(startsAt, endsAt, timeZone)}
          {note && ` · ${note}`}
        </span>
      </span>
      <svg className="day-row__bar" width="100%" height="26" aria-hidden="true" focusable="false">
        <rect className="day-row__track" width="100%" height="26" rx="3" />
        <Lines scale={scale} />
        <rect className="day-row__block" x={`${x}%`} y="3" width={`${width}%`} height="20" rx="3" />
      </svg>
    </li>
  );
}

const hoursOf = ({ from, to }: DayScale) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

const Lines = ({ scale }: { scale: DayScale }) =>
  hoursOf(scale)
    .slice(1, -1)
    .map((hour) => {
      const x = `${((hour - scale.from) / (scale.to - scale.from)) * 100}%`;
      return <line key={hour} className="day-row__hour" x1={x} x2={x} y1="0" y2="26" />;
    });

/** '8  10  12  2  4' below the rows; the times stand in words beside them. */
const Hours = ({ scale }: { scale: DayScale }) => (
  <svg className="day-picture__hours" width="100%" height="20" aria-hidden="true" focusable="false">
    {hoursOf(scale)
      .slice(1, -1)
      .filter((hour) => hour % 2 === 0)
      .map((hour) => (
        <text key={hour} x={`${((hour - scale.from) / (scale.to - scale.from)) * 100}%`} y="15" textAnchor="middle">
          {`${hour % 12 || 12} ${hour < 12 ? 'AM' : 'PM'}`}
        </text>
      ))}
  </svg>
);
