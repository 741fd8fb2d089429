/** docs/ranking.md for those who read the page: what is done, and what it must not be used for. */
export const HowComputed = () => (
  <section className="how-computed" aria-labelledby="how-computed">
    <h2 id="how-computed" tabIndex={-1}>
      How it is computed
    </h2>
    <dl>
      <dt>A scorecard’s mean</dt>
      <dd>
        Every question has a weight of 1 to 5. The mean is the sum of weight times score, divided by the sum of the
        weights, over the questions that have a score.
      </dd>
      <dt>A candidate’s mean, and the spread</dt>
      <dd>
        The mean of the panelists’ means. The spread is their sample standard deviation; one panelist alone has none.
      </dd>
      <dt>Ties</dt>
      <dd>
        Means are compared as they are shown, with two decimals. Who ties shares the place, and the next one is skipped;
        within a tie the order is that of the names and means nothing.
      </dd>
      <dt>What is missing</dt>
      <dd>
        A question that was not asked is left out of that scorecard and never counts as a low score. A panelist who was
        recused or excused is left out for that candidate. Nothing is filled in.
      </dd>
      <dt>How strict a panelist is</dt>
      <dd>
        How far their means lie from the panel’s means of the same candidates, on average. Fewer than two candidates in
        common give no figure.
      </dd>
    </dl>
    <h3>What it must not be used for</h3>
    <ul className="usa-list">
      <li>To select without reading the scorecards, the reasons and the school’s recommendation.</li>
      <li>To compare candidates of different vacancies: other panels, other questions.</li>
      <li>To rate or reprimand a panelist, or to drop a scorecard because it differs.</li>
    </ul>
  </section>
);
