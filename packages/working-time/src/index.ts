/** Deadlines in working time: holidays, make-up Saturdays, half days, stopped clocks. Pure; time zone Asia/Ho_Chi_Minh. */
export * from './calendar.ts';
export * from './errors.ts';
export * from './local-time.ts';
export * from './reminders.ts';
export * from './stopped-clock.ts';
export * from './vietnam-calendar.ts';
export * from './working-days.ts';
export * from './working-hours.ts';
