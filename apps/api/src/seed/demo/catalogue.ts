const dcjt = 'Department of Criminal Justice Training';

/** The courses of the demo; providers as standard 22 names them. */
export const catalogue = {
  sro1: {
    title: 'SRO I: Foundations of school policing',
    provider: dcjt,
    providerNumber: 'SRO-101',
    hours: 40,
    level: 'sro-1',
    openToSchools: true,
  },
  sro2: {
    title: 'SRO II: Working with students and families',
    provider: dcjt,
    providerNumber: 'SRO-201',
    hours: 40,
    level: 'sro-2',
    openToSchools: false,
  },
  sro3: {
    title: 'SRO III: Leading safety on campus',
    provider: dcjt,
    providerNumber: 'SRO-301',
    hours: 40,
    level: 'sro-3',
    openToSchools: false,
  },
  law: {
    title: 'Juvenile law update',
    provider: dcjt,
    providerNumber: 'JUV-110',
    hours: 8,
    level: 'in-service',
    openToSchools: false,
  },
  threats: {
    title: 'School threat assessment',
    provider: 'U.S. Department of Justice',
    providerNumber: 'COPS-2210',
    hours: 16,
    level: 'in-service',
    openToSchools: true,
  },
  firstAid: {
    title: 'Youth mental health first aid',
    provider: 'Bluegrass Regional Health Board',
    hours: 8,
    level: 'in-service',
    openToSchools: true,
    expiresAfterMonths: 36,
  },
  basic: {
    title: 'Basic school resource officer course',
    provider: 'National Association of School Resource Officers',
    providerNumber: 'NASRO-BASIC',
    hours: 40,
    level: 'other',
    openToSchools: true,
  },
  bicycles: {
    title: 'Bicycle patrol on campus',
    provider: dcjt,
    providerNumber: 'BIC-040',
    hours: 24,
    level: 'other',
    openToSchools: false,
  },
} as const;

export type CourseName = keyof typeof catalogue;
