export { type AnswerShape, answerShape } from './data';
export { type PageShape, pageShape } from './page';
export { type About, type Findings, MOST_BYTES, MOST_PAGES, reportOf } from './report';
export { textShape } from './shape';
