/**
 * Campaigns that reach residents by SMS and Zalo: goals, audiences, approval, sending, stopping, replies, opt-outs. It owns every table of the PostgreSQL schema `outreach`.
 * It calls coverage, tasks and organisation; broadcasts and displays call it, and hear of a campaign's way by the events
 * `outreach.campaign-approved`, `-stopped`, `-resumed`, `-cancelled` and `-done`, each with `{ campaignId }`.
 */
export { seedAudiences } from './audiences/demo/seed-audiences.ts';
export { type CampaignFacts, findCampaign, isCampaignOver, listCampaigns } from './campaigns/face.ts';
export { createOutreach, type OutreachDeps } from './create-outreach.ts';
export { seedCampaign } from './demo/seed-campaign.ts';
export { abilities } from './policy.ts';
export { outreachSettings } from './settings.ts';
