import { Button } from '@trussworks/react-uswds';

interface MoveAndRemoveProps {
  /** What is moved: 'question'. */
  noun: string;
  /** The ids of the buttons, which keep focus when it moves. */
  id(way: 'up' | 'down' | 'remove'): string;
  at: number;
  count: number;
  onMove(to: number, button: string): void;
  onRemove(): void;
}

/** The buttons that put a line of a draft elsewhere or take it out. What cannot be done now stays focusable and does nothing. */
export function MoveAndRemove({ noun, id, at, count, onMove, onRemove }: MoveAndRemoveProps) {
  const ways = [
    { way: 'up', label: 'Move up', to: at - 1 },
    { way: 'down', label: 'Move down', to: at + 1 },
  ] as const;
  return (
    <>
      {ways.map(({ way, label, to }) => {
        const isPossible = to >= 0 && to < count;
        return (
          <Button
            key={way}
            id={id(way)}
            type="button"
            unstyled
            aria-disabled={!isPossible}
            onClick={() => isPossible && onMove(to, id(way))}
          >
            {label}
            <span className="usa-sr-only">
              {' '}
              {noun} {at + 1}
            </span>
          </Button>
        );
      })}
      <Button id={id('remove')} type="button" unstyled onClick={onRemove}>
        Remove
        <span className="usa-sr-only">
          {' '}
          {noun} {at + 1}
        </span>
      </Button>
    </>
  );
}
