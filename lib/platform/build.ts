declare const __E2E__: boolean | undefined;

/**
 * True in the build for end-to-end tests, which differs from the product in three things only: its clock can be set
 * (clock.ts), shadow roots are open (lib/page/plant.ts), and badges and marks carry attributes (lib/page/overlay.ts, marks.ts). Compiled away elsewhere.
 */
export const E2E: boolean = typeof __E2E__ !== 'undefined' && __E2E__;
