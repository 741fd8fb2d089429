import { Button } from '@trussworks/react-uswds';
import { useEffect, useState } from 'react';
import { GroupFrame, wiring } from '../forms/field.js';
import type { FormState } from '../forms/index.js';
import { useAnnounce } from '../shell/announcer.js';
import { isObjectedTo, placeText, type Standing } from './standing.js';

interface AlternatesProps<Values extends { alternates: string[] }> {
  form: FormState<Values>;
  /** Who can be an alternate, the best place first. */
  candidates: Standing[];
}

/** Whom the post is offered to after the officer selected, in an order that buttons change. */
export function AlternatesField<Values extends { alternates: string[] }>({
  form,
  candidates,
}: AlternatesProps<Values>) {
  const { id, error, aria } = wiring(form, 'alternates', true);
  const announce = useAnnounce();
  const focusOn = useNextFocus();
  const chosen = form.values.alternates.flatMap(
    (one) => candidates.find(({ expressionId }) => expressionId === one) ?? [],
  );
  const others = candidates.filter((candidate) => !chosen.includes(candidate));
  const welcome = others.filter((candidate) => !isObjectedTo(candidate));
  const button = (way: string, one: Standing | undefined) => `${id}-${way}-${one?.expressionId}`;
  const order = (alternates: Standing[], focus: string, said: string) => {
    form.set('alternates', alternates.map(({ expressionId }) => expressionId) as never);
    focusOn(focus);
    announce(said, { quiet: true });
  };
  const move = (from: number, to: number, way: string) => {
    const moved = chosen[from];
    if (!moved || to < 0 || to >= chosen.length) return;
    const alternates = chosen.toSpliced(from, 1).toSpliced(to, 0, moved);
    order(alternates, button(way, moved), `${moved.officerName} is alternate ${to + 1} of ${chosen.length}.`);
  };
  const add = (more: Standing[]) => {
    const left = others.find((one) => !more.includes(one));
    const alternates = [...chosen, ...more];
    const said = more.map(({ officerName }) => officerName).join(', ');
    order(alternates, left ? button('add', left) : button('up', more.at(-1)), `Added: ${said}.`);
  };
  const remove = (one: Standing) =>
    order(
      chosen.filter((other) => other !== one),
      button('add', one),
      `${one.officerName} is no alternate any more.`,
    );
  return (
    <GroupFrame
      {...{ id, error }}
      label="Alternates"
      optional
      hint="The post is offered to them by itself, in this order, if it is not taken before."
      described={aria['aria-describedby']}
    >
      <div id={id} tabIndex={-1} className="alternates">
        {chosen.length === 0 ? (
          <p className="alternates__none">Nobody yet.</p>
        ) : (
          <ol className="alternates__order">
            {chosen.map((one, place) => (
              <li key={one.expressionId} className="alternates__one">
                <Who place={`Alternate ${place + 1}`} candidate={one} />
                <span className="alternates__ways">
                  <Way
                    id={button('up', one)}
                    name="Move up"
                    who={one}
                    idle={place === 0}
                    onPress={() => move(place, place - 1, 'up')}
                  />
                  <Way
                    id={button('down', one)}
                    name="Move down"
                    who={one}
                    idle={place === chosen.length - 1}
                    onPress={() => move(place, place + 1, 'down')}
                  />
                  <Way id={button('remove', one)} name="Remove" who={one} onPress={() => remove(one)} />
                </span>
              </li>
            ))}
          </ol>
        )}
        {others.length > 0 && (
          <ul className="alternates__others" aria-label="Who can be an alternate as well">
            {others.map((one) => (
              <li key={one.expressionId} className="alternates__one alternates__one--other">
                <Who candidate={one} />
                <span className="alternates__ways">
                  <Way id={button('add', one)} name="Add" who={one} onPress={() => add([one])} />
                </span>
              </li>
            ))}
          </ul>
        )}
        {welcome.length > 1 && (
          <Button type="button" unstyled onClick={() => add(welcome)}>
            Add all{welcome.length < others.length && ' but those the school objects to'}, in the order of the ranking
          </Button>
        )}
      </div>
    </GroupFrame>
  );
}

/** The button that shall have the focus once the order has changed: what was pressed moves or goes. */
function useNextFocus() {
  const [next, setNext] = useState<{ id: string } | null>(null);
  useEffect(() => {
    if (next) document.getElementById(next.id)?.focus();
  }, [next]);
  return (id: string) => setNext({ id });
}

const Who = ({ place, candidate }: { place?: string; candidate: Standing }) => (
  <span className="alternates__who">
    {place && <b>{place}</b>}
    <span className="alternates__name">{candidate.officerName}</span>
    <span className="alternates__standing">
      {[placeText(candidate), isObjectedTo(candidate) && 'the school objects'].filter(Boolean).join(', ')}
    </span>
  </span>
);

interface WayProps {
  id: string;
  name: string;
  who: Standing;
  /** Nothing to do, such as to move up the first: it keeps the focus all the same. */
  idle?: boolean;
  onPress(): void;
}

const Way = ({ id, name, who, idle = false, onPress }: WayProps) => (
  <button type="button" id={id} className="alternates__way" aria-disabled={idle} onClick={onPress}>
    {name}
    <span className="usa-sr-only"> {who.officerName}</span>
  </button>
);
