/** Campaigns that reach residents by SMS and Zalo: goals, audiences, approval, sending, stopping, replies, opt-outs. */
export {};
