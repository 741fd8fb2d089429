// Which forms of this window hold something typed that is not sent yet.
type Listener = () => void;

const forms = new Map<string, () => void>();
const listeners = new Set<Listener>();
const tell = () => listeners.forEach((listener) => listener());

export const unsent = {
  now: () => forms.size > 0,
  /** Called when a form is sent or given up, or its person has seen the latest. */
  subscribe(listener: Listener) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  /** `showLatest` reads anew what the form is about, and leaves what was typed. */
  add(form: string, showLatest: () => void) {
    forms.set(form, showLatest);
  },
  remove(form: string) {
    if (forms.delete(form)) tell();
  },
  showLatest: () => forms.forEach((show) => show()),
  latestIsShown: tell,
};
