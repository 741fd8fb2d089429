/** What is asked, in words that somebody reads who has never sat on a panel. */
export const WhatAConflictIs = () => (
  <div className="conflict-words">
    <p>
      You have a conflict of interest when something between you and the candidate could sway how you score, or when
      others could reasonably think that it does. For example:
    </p>
    <ul className="usa-list">
      <li>You are related, married or partners, or were.</li>
      <li>You are close friends, share a household or a business, or owe each other money.</li>
      <li>One of you has filed a complaint, a grievance or a lawsuit against the other.</li>
      <li>You would gain or lose something if this officer got the post.</li>
    </ul>
    <p>
      Having worked together, or having met at school, is not a conflict by itself. Having one is no fault: you do not
      take part for that candidate, and another member does.
    </p>
  </div>
);
