import { type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { newKey } from '../api/client.js';
import { useRefresh } from '../api/refresh.js';
import { asProblem, type FieldError, ProblemError } from '../api/problem.js';
import { useAnnounce } from '../shell/announcer.js';
import { focusIfLost } from '../shell/focus.js';
import { unsent } from './unsent.js';
import { fieldId, shownErrors, type ShownError } from './field-errors.js';

export interface FormOptions<Values, Result> {
  /** What the fields hold at first; later changes of it do not touch what was typed. */
  start: Values;
  /** Sends the form. `key` is for guarded({ key }): the same until the form was answered or changed. */
  send(values: Values, key: string): Promise<Result>;
  /** What can be said before sending. The server checks in any case. */
  check?(values: Values): (FieldError | null)[];
  onDone?(result: Result, values: Values): void;
  /** Announced, and shown above the page, when it is done. */
  success?: string | ((result: Result) => string);
  /** More to do when the latest is to be shown after a conflict; everything is read anew in any case. */
  onShowLatest?(): unknown;
}

/** The state of a form: what was typed, what is wrong with it, whether it is on its way. */
export interface FormState<Values> {
  id: string;
  values: Values;
  set<Name extends keyof Values>(name: Name, value: Values[Name] | ((was: Values[Name]) => Values[Name])): void;
  /** Puts other values in place of all that was typed. */
  reset(values?: Values): void;
  errorOf(name: string): string | undefined;
  errors: ShownError[];
  problem: ProblemError | null;
  sending: boolean;
  /** Counts the failed attempts: the summary takes focus at each. */
  attempt: number;
  submit(event?: SyntheticEvent): void;
  /** After somebody else changed the case: reads it anew. What was typed stays. */
  showLatest(): void;
}

/** A form that keeps what was typed whatever happens, and puts each problem beside its field. */
export function useProblemForm<Values extends object, Result>(options: FormOptions<Values, Result>): FormState<Values> {
  const id = useId();
  const announce = useAnnounce();
  const refresh = useRefresh();
  const [values, setValues] = useState(options.start);
  const [problem, setProblem] = useState<ProblemError | null>(null);
  const [errors, setErrors] = useState<ShownError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [sending, setSending] = useState(false);
  const busy = useRef(false);
  const key = useRef<string | null>(null);
  const changed = useRef(false);
  useWarnBeforeLeaving(changed);
  useEffect(() => () => unsent.remove(id), [id]);
  const markChanged = (is: boolean) => {
    changed.current = is;
    if (is) unsent.add(id, showLatest);
    else unsent.remove(id);
  };

  const showLatest = () => {
    setProblem(null);
    setErrors([]);
    unsent.latestIsShown();
    void refresh().then(() => announce('The page shows the latest now. What you typed is still there.'));
    options.onShowLatest?.();
  };

  const fail = (failed: ProblemError) => {
    setProblem(failed);
    setErrors(shownErrors(id, failed.errors, (target) => document.getElementById(target) !== null));
    setAttempt((count) => count + 1);
  };

  const send = async () => {
    const faults = (options.check?.(values) ?? []).filter((fault) => fault !== null);
    if (faults.length > 0) return fail(new ProblemError(-1, 'invalid-input', 'Some of this needs mending.', faults));
    key.current ??= newKey();
    try {
      const result = await options.send(values, key.current);
      key.current = null;
      markChanged(false);
      setProblem(null);
      setErrors([]);
      const { success } = options;
      if (success) announce(typeof success === 'function' ? success(result) : success);
      options.onDone?.(result, values);
      void refresh().then(focusIfLost);
    } catch (error) {
      const failed = asProblem(error);
      if (!failed.isUnanswered) key.current = null; // answered: the next attempt is another request
      if (failed.status === -1) console.error(error);
      fail(failed);
    }
  };

  return {
    id,
    values,
    errors,
    problem,
    sending,
    attempt,
    set(name, value) {
      markChanged(true);
      key.current = null;
      setValues((was) => ({ ...was, [name]: isChange(value) ? value(was[name]) : value }));
    },
    reset(fresh = options.start) {
      markChanged(false);
      setValues(fresh);
      setProblem(null);
      setErrors([]);
    },
    errorOf: (name) => errors.find(({ target }) => target === fieldId(id, name))?.message,
    submit(event) {
      event?.preventDefault();
      event?.stopPropagation(); // a form in a dialog must not send the one around it
      if (busy.current) return;
      busy.current = true;
      setSending(true);
      void send().finally(() => {
        busy.current = false;
        setSending(false);
      });
    },
    showLatest,
  };
}

/** The browser asks before a half-filled form is closed. */
function useWarnBeforeLeaving(changed: { readonly current: boolean }): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (changed.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [changed]);
}

/** A field's value is never a function itself. */
const isChange = <Value>(value: Value | ((was: Value) => Value)): value is (was: Value) => Value =>
  typeof value === 'function';
