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
