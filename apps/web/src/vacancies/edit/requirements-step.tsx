import type { FieldError } from '../../api/problem.js';
import { TextArea, TextField } from '../../forms/index.js';
import { DocumentsField } from './documents-field.js';
import { StepForm, type StepProps, useStepForm } from './step-form.js';
import { tooLong } from './too-long.js';

/** What the officer has to bring along: years of service, other requirements, documents. */
export function RequirementsStep(props: StepProps) {
  const step = useStepForm({
    ...props,
    read: ({ minimumServiceYears, requirements, documentsAsked }) => ({
      minimumServiceYears: String(minimumServiceYears),
      requirements,
      documentsAsked,
      documentToAdd: '',
    }),
    write: ({ minimumServiceYears, requirements, documentsAsked, documentToAdd }) => ({
      minimumServiceYears: Number(minimumServiceYears),
      requirements,
      // What was typed but not added yet is meant as well.
      documentsAsked: documentToAdd.trim() ? [...documentsAsked, documentToAdd.trim()] : documentsAsked,
    }),
    check: ({ minimumServiceYears, requirements }) => [
      yearsProblem(minimumServiceYears),
      tooLong('requirements', requirements, 4000, 'requirements'),
    ],
  });
  const { form } = step;
  return (
    <StepForm step={step}>
      <TextField
        form={form}
        name="minimumServiceYears"
        label="Least years of law enforcement service"
        hint="Three at the least: standard 24 asks for them, because an officer at a school draws on experience with the law and needs the discretion that comes with it. You may ask for more, not for less. They are counted to the closing day."
        inputMode="numeric"
        narrow
      />
      <TextArea
        form={form}
        name="requirements"
        label="Other requirements"
        hint="Such as training, certification, or experience with young people. Mark what is desired and not required."
        maxLength={4000}
        rows={6}
      />
      <DocumentsField form={form} />
    </StepForm>
  );
}

function yearsProblem(typed: string): FieldError | null {
  const field = 'minimumServiceYears';
  const years = Number(typed.trim());
  if (!typed.trim() || !Number.isInteger(years))
    return { field, message: 'Give the years of service as a whole number.' };
  if (years < 3)
    return {
      field,
      message: 'Three years of law enforcement service is the least (standard 24). It can be raised, not lowered.',
    };
  return years > 40 ? { field, message: 'Ask for 40 years of service at the most.' } : null;
}
