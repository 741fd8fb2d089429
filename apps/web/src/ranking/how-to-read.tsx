/** In plain words, before the first number. */
export const HowToRead = () => (
  <section className="how-to-read" aria-labelledby="how-to-read">
    <h2 id="how-to-read">How to read this</h2>
    <ul className="usa-list">
      <li>
        <b>It is advice and selects nobody.</b> People select, with reasons, and with the school’s recommendation
        (standard 27).
      </li>
      <li>
        Each candidate’s mean is what the panel gave on the scale from 1 to 5; every panelist counts the same. The
        higher the mean, the better the place.
      </li>
      <li>
        The line through a mean is how far the panelists lie apart. <b>Where two candidates lie closer together</b> than
        that, the panel does not tell them apart: read their scorecards.
      </li>
    </ul>
    <p>
      <a href="#how-computed">How it is computed</a>
    </p>
  </section>
);
