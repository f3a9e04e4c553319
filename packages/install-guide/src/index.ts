/** The four steps of installing the app, in words (Vietnamese, English) and drawings: one guide for page, kiosk and poster. */
export { INSTALL_STEPS, type InstallStep, type StepKey } from './install-steps.ts';
export { type DrawingColours, stepDrawing } from './step-drawing.ts';
