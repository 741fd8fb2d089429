import { useParams } from 'react-router';
import { StateTag, Timeline } from '../cases/index.js';
import { NextStep } from '../drafts/next-step.js';
import { Facts } from '../shell/facts.js';
import { Loaded } from '../shell/loaded.js';
import { Page } from '../shell/page.js';
import { Moment } from '../time/times.js';
import { BeginKit } from './begin-kit.js';
import { type InterviewKitDto, kitTitle, useKit } from './kit-calls.js';
import { KitActions } from './kit-actions.js';
import { KitQuestions } from './kit-questions.js';

/** A kit as its panel reads it, with its state and history. */
export function KitPage() {
  const { id = '' } = useParams();
  const query = useKit(id);
  return (
    <Page
      title={query.data ? kitTitle(query.data) : 'Interview kit'}
      up={{ to: '/interview-kits', label: 'Interview kits' }}
      aside={query.data && <StateTag state={query.data.state} label={query.data.stateLabel} />}
    >
      <Loaded query={query} what="the kit">
        {(kit) => (
          <>
            {kit.state === 'draft' ? (
              <NextStep
                kind="interview_kit"
                draft={kit}
                edit={`/interview-kits/${kit.id}/edit`}
                until="Nothing changes for candidates until this draft is put into service."
              >
                <KitActions kit={kit} />
              </NextStep>
            ) : (
              <Standing kit={kit} />
            )}
            <KitQuestions questions={kit.questions} />
            <h2>History</h2>
            <Timeline kind="interview_kit" id={kit.id} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

const standings: Record<string, string> = {
  in_service: 'Interviews that begin now are held with this kit. It cannot be changed: begin a new draft instead.',
  superseded: 'A newer kit is in service. Interviews that began with this one go on with it, and it stays to be read.',
  discarded: 'This draft was discarded. No candidate was asked these questions.',
};

const Standing = ({ kit }: { kit: InterviewKitDto }) => (
  <section className="section" aria-label="At a glance">
    <p>{standings[kit.state]}</p>
    <Facts
      facts={[
        ['Begun by', kit.createdByName ?? 'Liaison'],
        ['Put into service by', kit.putIntoServiceAt && (kit.putIntoServiceByName ?? 'Liaison')],
        ['In service since', kit.state === 'in_service' && <Moment at={kit.putIntoServiceAt!} />],
        ['Put into service', kit.state === 'superseded' && <Moment at={kit.putIntoServiceAt!} />],
      ]}
    />
    {kit.state === 'in_service' && <BeginKit />}
  </section>
);
