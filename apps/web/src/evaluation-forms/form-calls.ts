import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Schemas } from '../api/types.js';
import { historyKey } from '../cases/index.js';

export type EvaluationFormDto = Schemas['EvaluationFormDto'];
export type CriterionDto = Schemas['CriterionDto'];
export type CriterionRole = CriterionDto['role'];

export const evaluationFormQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluation-forms', id],
    queryFn: () => answer(api.GET('/api/evaluation-forms/{id}', { params: { path: { id } } })),
  });

export const useEvaluationForm = (id: string) => useQuery(evaluationFormQuery(id));

export const useFormInService = () =>
  useQuery({
    queryKey: ['evaluation-forms', 'in-service'],
    queryFn: () => answer(api.GET('/api/evaluation-forms/in-service')),
  });

/** Shows what the API answered to an action, and reads anew all that hangs on the form. */
export function useFormChanged(): (form: EvaluationFormDto) => void {
  const queries = useQueryClient();
  return (form) => {
    queries.setQueryData(evaluationFormQuery(form.id).queryKey, form);
    for (const queryKey of [['evaluation-forms'], historyKey('evaluation_form', form.id), ['work'], ['notices']])
      void queries.invalidateQueries({ queryKey });
  };
}

/** 'Evaluation form 2: School resource officer'. */
export const formTitle = ({ number, name }: { number: number | null; name: string }): string =>
  [number === null ? 'Evaluation form' : `Evaluation form ${number}`, name.trim()].filter(Boolean).join(': ');
