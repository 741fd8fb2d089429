import type { OfferDto } from '../api/types.js';
import { Day } from '../time/times.js';

/** What follows from accepting and from declining, before either is done. */
export const WhatItMeans = ({ offer: { campusName, startsOn } }: { offer: OfferDto }) => (
  <section className="section" aria-labelledby="means">
    <h2 id="means">What it means to accept</h2>
    <ul className="usa-list">
      <li>
        <b>One campus.</b> From <Day on={startsOn} format="long" /> on you serve {campusName}, and no other campus at
        the same time (standard 9).
      </li>
      <li>
        <b>An introduction.</b> The school introduces you to its students and faculty, and gives you an office
        (standards 2 and 5).
      </li>
      <li>
        <b>Training.</b> You take the training that the program asks of a school resource officer, and keep it current
        (standard 22).
      </li>
      <li>
        <b>Written procedures.</b> You read and acknowledge the procedures of the agency for your service at the school
        (standard 10).
      </li>
      <li>The vacancy is filled, and the other candidates are told.</li>
    </ul>
    <h3>And to decline</h3>
    <p>
      You need not say why. The post is offered to somebody else at once. You are welcome to volunteer for another post.
    </p>
  </section>
);
