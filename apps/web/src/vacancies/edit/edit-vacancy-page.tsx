import { StepIndicator, StepIndicatorStep } from '@trussworks/react-uswds';
import { useEffect, useRef } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { VacancyDto } from '../../api/types.js';
import { StateTag } from '../../cases/index.js';
import { Loaded } from '../../shell/loaded.js';
import { Page } from '../../shell/page.js';
import { useVacancy, useVacancyChanged } from '../queries.js';
import '../vacancies.css';
import './edit.css';
import { CampusStep } from './campus-step.js';
import { DutiesStep } from './duties-step.js';
import { RequirementsStep } from './requirements-step.js';
import { ReviewStep } from './review-step.js';
import type { StepProps } from './step-form.js';
import { stepFrom, type StepKey, stepOf, steps } from './steps.js';
import { WindowStep } from './window-step.js';

const pages = { campus: CampusStep, duties: DutiesStep, requirements: RequirementsStep, window: WindowStep };

/** HR drafts a vacancy step by step; each step is saved when one goes on. */
export function EditVacancyPage() {
  const { id = '' } = useParams();
  const query = useVacancy(id);
  const title = query.data?.title;
  return (
    <Page
      title={title ?? 'Draft of a vacancy'}
      tab={title ? `Draft: ${title}` : 'Draft of a vacancy'}
      up={{ to: `/vacancies/${id}`, label: title ?? 'Vacancy' }}
      aside={query.data && <StateTag state={query.data.state} label={query.data.stateLabel} />}
    >
      <Loaded query={query} what="the draft">
        {(vacancy) =>
          vacancy.allowedActions.some(({ action }) => action === 'edit') ? (
            <Steps vacancy={vacancy} />
          ) : (
            <p>
              {vacancy.state === 'draft'
                ? 'A draft is written by HR.'
                : 'This vacancy is no draft any more and cannot be changed.'}{' '}
              <Link to={`/vacancies/${id}`}>Open the vacancy</Link>
            </p>
          )
        }
      </Loaded>
    </Page>
  );
}

function Steps({ vacancy }: { vacancy: VacancyDto }) {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const changed = useVacancyChanged();
  const { key } = stepOf(params.get('step'));
  const onSaved: StepProps['onSaved'] = (saved, way) => {
    changed(saved);
    const next = stepFrom(key, way === 'on' ? 1 : -1);
    void navigate(next ? `?step=${next}` : `/vacancies/${vacancy.id}`);
  };
  const Step = key === 'review' ? null : pages[key];
  return (
    <>
      <Where step={key} />
      {Step ? <Step key={key} vacancy={vacancy} onSaved={onSaved} /> : <ReviewStep vacancy={vacancy} />}
    </>
  );
}

/** The step indicator. Its heading takes focus on a change of step, as a page's does on a change of page. */
function Where({ step }: { step: StepKey }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    shown.current = step;
  }, [step]);
  const now = steps.findIndex(({ key }) => key === step);
  return (
    <StepIndicator headingLevel="h2" counters="small" headingProps={{ ref: heading, tabIndex: -1 }}>
      {steps.map(({ key, label }, index) => (
        <StepIndicatorStep
          key={key}
          label={label}
          status={index === now ? 'current' : index < now ? 'complete' : 'incomplete'}
        />
      ))}
    </StepIndicator>
  );
}
