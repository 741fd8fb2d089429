/** What the demo's vacancies and officers say. */
export const duties = {
  advisorDuties:
    'Is there for students who want to talk, refers them and their families to counseling and community services, and works with the school counselors.',
  educatorDuties:
    'Teaches lessons on law, citizenship, online safety and substance abuse, at the invitation of the teachers and in step with the curriculum.',
  lawEnforcerDuties:
    'Keeps the campus safe, handles crimes that happen there, and supports the school in planning for emergencies. School discipline stays with the school.',
  schedule: 'School days from 7:15 to 15:30, and evening events by arrangement.',
  requirements:
    'Enjoys working with youth, has good standing without pending discipline, and is willing to complete SRO I within the first year.',
  documentsAsked: ['Letter of interest', 'Certificates of youth-related training'],
};

export const statements = [
  'I coach the county youth soccer team and see every week what it means to a kid when an adult shows up. I would like to do that at a school.',
  'Before I joined the department I taught swimming for six years. I miss working with young people and want to bring the two together.',
  'I grew up two streets from this school. An officer there once talked me out of a bad decision, and I would like to be that officer for somebody else.',
  'I have run our Explorer post since 2022 and would welcome working with students, teachers and parents every day.',
  'My years on patrol taught me that most trouble can be settled by listening early. A school is the place where that counts most.',
  'I have two children in the district and know how much a calm, present officer matters to a school.',
];

/** What members of the panel note. */
export const remarks = [
  'Described the fight in the cafeteria from the side of the students first, then what the law asks for.',
  'Would call the counselor before anything else; named the services of the county without being asked.',
  'Knew that discipline stays with the school, and gave an example from patrol where it was not so clear.',
];
