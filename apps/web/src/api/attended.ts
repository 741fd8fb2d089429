/** Somebody who has not touched the page for this long, in milliseconds, may have left it. */
const aMinute = 60_000;

let touchedAt = performance.now();
const touch = () => {
  touchedAt = performance.now();
};
for (const kind of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'])
  window.addEventListener(kind, touch, { capture: true, passive: true });

/** Whether somebody sits here: what the page asks by itself must not keep alive a session that nobody sits at. */
export const isAttended = (): boolean => performance.now() - touchedAt < aMinute;
