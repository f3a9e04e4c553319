/** Installs of the app: campaign codes, the install page, tallies, agencies' reports, the app's own count, reconciled per commune against population and target. */
export {};
