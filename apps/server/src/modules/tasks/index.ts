/**
 * Tasks: what a directive asks of whom, reports and their figures, reminders, and the board that shows all of it on one
 * page. It owns every table of the PostgreSQL schema `tasks`, a copy of each directive's outline included, so that it reads
 * no other module's tables but names of agencies and people. It calls organisation; documents calls it at issue.
 */

export type { IssuedLetter } from './commands/create-assignments.ts';
export { createTasks, type Tasks, type TasksDeps } from './create-tasks.ts';
export { seedReports } from './demo/seed-reports.ts';
export { abilities } from './policy.ts';
export { setAutomaticFigures } from './set-automatic-figures.ts';
export {
  type AutomaticFigure,
  listOwnFigureAssignments,
  listTasksOfAgency,
  sumAutomaticFigures,
} from './store/automatic-figures.ts';
export { countDirectives } from './store/directives.ts';
