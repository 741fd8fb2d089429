/**
 * After a change was read anew: where the button that was pressed is gone with what it changed, focus goes to the
 * page's title instead of nowhere. Looked at a few times, as a page may still be drawing when its data is there.
 */
export function focusIfLost(): void {
  for (const milliseconds of [0, 100, 400])
    setTimeout(() => {
      if (document.activeElement === document.body) document.querySelector('h1')?.focus({ preventScroll: true });
    }, milliseconds);
}

/** Does what may draw the page anew; focus that was in what is gone then goes to the title, and none is taken. */
export async function keepingFocus(work: () => Promise<unknown>): Promise<void> {
  const was = document.activeElement;
  await work();
  if (was !== document.body) focusIfLost();
}
