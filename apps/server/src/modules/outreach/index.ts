/**
 * Campaigns that reach residents by SMS and Zalo: goals, audiences, approval, sending, stopping, replies, opt-outs. It owns every table of the PostgreSQL schema `outreach`.
 * It calls coverage, tasks and organisation; broadcasts and displays call it.
 */
export { createOutreach, type OutreachDeps } from './create-outreach.ts';
export { abilities } from './policy.ts';
export { outreachSettings } from './settings.ts';
