/** The four-fifths rule and small groups, in plain words. */
export const WhatItMeans = () => (
  <section className="what-it-means" aria-labelledby="what-it-means">
    <h2 id="what-it-means">How to read the figures</h2>
    <ul className="usa-list">
      <li>
        <b>Selection rate:</b> of those who were considered in a step, the share that went on. Who withdrew of their own
        accord is not counted in the step they left.
      </li>
      <li>
        <b>Four fifths:</b> each group’s rate is compared with the highest group’s. If that one is 50%, four fifths of
        it are 40%; a group below 40% is pointed at (29 CFR 1607.4(D)).
      </li>
      <li>
        <b>Small groups:</b> with fewer than five people one more or less would change the rate by a fifth and more.
        Such groups are shown and not judged, and nobody is measured against them.
      </li>
      <li>
        It is a reason to look closer. It proves neither that hiring was unfair nor that it was fair. Officers with
        under three years of service cannot be eligible (standard 24), so that group stands at zero there.
      </li>
    </ul>
  </section>
);
