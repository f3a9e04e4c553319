-- Campaigns that reach residents by SMS and Zalo: goals, audiences, approval, sending, stopping, replies, opt-outs.
CREATE SCHEMA outreach;

GRANT USAGE ON SCHEMA outreach TO phong_tuyen_app;
