/** Goes on right now: nothing here is as fast as the telephone. */
export const Call911 = () => (
  <div className="call-911" role="alert">
    <p className="call-911__first">Call 911 first.</p>
    <p>
      <a className="usa-button usa-button--secondary" href="tel:911">
        Call 911
      </a>
    </p>
    <p>Then send this: it goes to the officer as urgent. Nobody has to wait for it to be complete.</p>
  </div>
);
