import { common, database, type Setting, wholeNumber } from '#configuration';

/** What the api reads of its environment, as far as it can be judged without trying it. */
export const apiSettings: Setting[] = [
  ...common,
  ...database('API_DATABASE_URL'),
  wholeNumber('PORT', 1, 65_535),
  wholeNumber('API_OPERATIONS_PORT', 1, 65_535),
  wholeNumber('TRUST_PROXY', 0, 10),
  {
    name: 'LIAISON_SENT_MAIL',
    fault: (value, { NODE_ENV }) =>
      value === 'on' && NODE_ENV === 'production'
        ? 'it shows every mail to everybody and is for development alone: take it out.'
        : null,
  },
];
