// A second, independent reading of the questions by another hand, kept to be compared with
// `flows/questions.ts`: what time makes of an answer, and which answers a person can bring about.

/** In which steps an answer grows or shrinks while nothing else happens. */
export const movedByTime: Readonly<Record<string, string>> = {
  age: 'more by years',
  'apprentice-age': 'more by years',
  'weeks-unemployed': 'more by weeks',
  'course-start-week': 'fewer by weeks',
  'days-since-leaving': 'more by days',
  'danish-start-years': 'more by years',
  'years-in-denmark': 'more by years',
};

/** What a person may turn an answer into; `more` time does, `any` is theirs to choose. */
export const inOnesHands: Readonly<Record<string, string>> = {
  'weeks-unemployed': 'more',
  'course-list': 'on-list',
  'course-full-time': 'yes',
  'course-presence': 'half-or-more quarter-to-half',
  'course-weeks': 'any',
  'course-start-week': 'any',
  'first-talk': 'yes',
  'skills-test': 'need-shown',
  registered: 'yes',
  'apprentice-list': 'yes',
  'job-offer': 'three-months',
};

/** The least and the most that each number may be. */
export const ranges: Readonly<Record<string, readonly [from: number, to: number]>> = {
  age: [15, 99],
  'apprentice-age': [15, 99],
  'weeks-unemployed': [0, 520],
  'course-weeks': [1, 52],
  'course-start-week': [0, 104],
  'days-since-leaving': [0, 730],
  'dismissal-search-weeks': [0, 2],
  'dismissal-course-weeks': [0, 8],
  'danish-start-years': [0, 60],
  'years-in-denmark': [0, 60],
  'daily-km': [0, 1000],
};
