/** Commune loudspeakers: bulletins, speech, schedules, stations and what they played. */
export {};
