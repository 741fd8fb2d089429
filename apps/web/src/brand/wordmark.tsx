/** The mark, a shield and a school that overlap, with the name beside it. */
export const Wordmark = () => (
  <span className="wordmark">
    <svg className="wordmark__mark" viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" focusable="false">
      <path
        d="M4 6.5c4 0 6.6-.8 8.5-2.6 1.900 1.800 4.5 2.6 8.5 2.6v7.900c0 5.900-3.200 10-8.5 12.200C7.200 24.400 4 20.300 4 14.400z"
        fill="none"
        stroke="var(--teal-bright)"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <path
        d="M13 28V15.5l7.5-5 7.5 5V28zM20.5 28v-5"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
    </svg>
    <span className="wordmark__name">Liaison</span>
  </span>
);
