/** The three roles of a school resource officer (standard 9), with what each means and an example to begin from. */
export const duties = [
  {
    name: 'advisor',
    field: 'advisorDuties',
    hint: 'Being there for students: listening, counseling and mentoring, meeting parents, showing the way to those who can help further.',
    example:
      'Is present in the halls and at lunch so that students come to know and trust the officer. Listens to students and their parents, mentors those whom the school asks about, and leads them on to counselors and services in the community. Keeps a record of counseling sessions.',
  },
  {
    name: 'educator',
    field: 'educatorDuties',
    hint: 'Teaching: presentations in class about the law, safety and citizenship; as time permits also to parents and staff.',
    example:
      'Gives presentations in class about the law, safety, and the use of alcohol, drugs and social media, agreed with the teachers and with a written plan for each. Speaks to parents and staff about the program as time permits.',
  },
  {
    name: 'law enforcer',
    field: 'lawEnforcerDuties',
    hint: 'Keeping the campus safe: preventing and investigating crime, safety audits, readiness for an emergency. Discipline stays with the school.',
    example:
      'Prevents and investigates crime on the campus, takes part in safety audits and in the drills of the emergency plan, and works with patrol and investigations. Leaves school discipline to the administrators and meets the principal every week.',
  },
] as const;
