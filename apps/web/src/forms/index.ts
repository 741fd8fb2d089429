// The form kit: see apps/web/README.md for an example.
export { useProblemForm, type FormState, type FormOptions } from './problem-form.js';
export { Form, SubmitButton } from './form.js';
export { ErrorSummary } from './error-summary.js';
export { TextField, TextArea, SelectField, type Choice } from './text-fields.js';
export { RadioField, CheckboxField, CheckboxesField } from './choice-fields.js';
export { DateField } from './date-field.js';
export { TimeField } from './time-field.js';
export { useSettled } from './settled.js';
export { FileField } from './file-field.js';
export { documentIds, sizeText, uploadProblem, type Upload } from './uploads.js';
export { dateProblem } from '../time/date-parts.js';
