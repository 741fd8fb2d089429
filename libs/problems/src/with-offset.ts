/** Date and time with the offset of its time zone, such as 2027-03-01T09:00:00-05:00. */
export const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
