/**
 * True in the build for end-to-end tests, which differs from the product in three things only: its clock can be set
 * (clock.ts), shadow roots are open and badges carry attributes (lib/page/overlay). Compiled away elsewhere.
 */
export const E2E: boolean = import.meta.env.MODE === 'e2e';
